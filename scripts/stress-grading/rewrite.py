"""Writes a program in other ways that mean the same.

Reads `{"source": …, "kind": "model" | "function", "count": n, "seed": n}` as JSON from standard input and prints a list of
`{"what": …, "source": …}`: each is made by one to four of the ways below, drawn by the seed.
"""

import ast
import copy
import json
import random
import sys

LOSSES = {
    "categorical_crossentropy": "CategoricalCrossentropy", "binary_crossentropy": "BinaryCrossentropy", "mse": "MeanSquaredError",
    "sparse_categorical_crossentropy": "SparseCategoricalCrossentropy", "mean_squared_error": "MeanSquaredError",
}
OPTIMIZERS = {"adam": "Adam", "rmsprop": "RMSprop", "sgd": "SGD"}
POSITIONAL = {
    "Conv2D": ["filters", "kernel_size"], "Convolution2D": ["filters", "kernel_size"], "Dense": ["units"], "LSTM": ["units"],
    "MaxPooling2D": ["pool_size"], "Embedding": ["input_dim", "output_dim"], "Dropout": ["rate"], "UpSampling2D": ["size"],
    "GRU": ["units"], "SimpleRNN": ["units"], "Activation": ["activation"],
}
ALIASES = {
    "Conv2D": "Convolution2D", "Convolution2D": "Conv2D", "MaxPooling2D": "MaxPool2D", "AveragePooling2D": "AvgPool2D",
    "GlobalAveragePooling1D": "GlobalAvgPool1D", "GlobalAveragePooling2D": "GlobalAvgPool2D",
}
PAIRS = {"Conv2D", "Convolution2D", "MaxPooling2D", "UpSampling2D", "AveragePooling2D"}
ACTIVATION_LAYERS = {"relu": "ReLU()", "softmax": "Softmax()"}


def main():
    """Answers what standard input asks."""
    order = json.loads(sys.stdin.read())
    draw = random.Random(order["seed"])
    ways = (MODEL_WAYS if order["kind"] == "model" else []) + WAYS
    print(json.dumps(take(order["source"], ways, order["count"], draw)))


def take(source, ways, count, draw):
    """As many different texts as are wanted: each way alone first."""
    found, seen = [], set()
    tries = [[way] for way in ways] + [draw.sample(ways, draw.randint(2, 4)) for _ in range(count * 20)]
    for picked in tries:
        text, used = rewritten(source, picked, draw)
        if used and text not in seen and len(found) < count:
            seen.add(text)
            found.append({"what": "; ".join(used), "source": text + "\n"})
    return found


def rewritten(source, ways, draw):
    """The text written in these ways, and what those are that applied."""
    used = []
    for way in ways:
        tree = ast.parse(source)
        if way(tree, draw):
            used.append(way.__doc__.split(".")[0])
            source = ast.unparse(ast.fix_missing_locations(tree))
    return source, used


def name_of(call):
    """The last part of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def calls(tree, *names):
    """All calls of these names, or of layers."""
    wanted = names or (*POSITIONAL, "Flatten", "GlobalAveragePooling1D")
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call) and name_of(node) in wanted]


def expression(text):
    """The tree of an expression."""
    return ast.parse(text, mode="eval").body


def needs_keras(tree):
    """Imports keras at the top, after a docstring and imports from the future."""
    tree.body.insert(1 if ast.get_docstring(tree) else 0, ast.parse("import keras").body[0])


def keyword_order(tree, draw):
    """Keywords in another order."""
    changed = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and len(node.keywords) > 1]
    for node in changed:
        draw.shuffle(node.keywords)
    return bool(changed)


def to_keywords(tree, _draw):
    """Arguments by name."""
    changed = False
    for node in calls(tree, *POSITIONAL):
        names = POSITIONAL[name_of(node)]
        given, node.args = node.args, []
        node.keywords = [ast.keyword(name, value) for name, value in zip(names, given)] + node.keywords
        changed |= bool(given)
    return changed


def aliases(tree, _draw):
    """Layers by their other names."""
    changed = calls(tree, *ALIASES)
    if changed:
        needs_keras(tree)
    for node in changed:
        node.func = expression(f"keras.layers.{ALIASES[name_of(node)]}")
    return bool(changed)


def pairs(tree, draw):
    """`3` for `(3, 3)`, lists for tuples."""
    changed = False
    for node in calls(tree, *PAIRS):
        for place, value in enumerate(node.args):
            if isinstance(value, ast.Tuple) and len({ast.dump(each) for each in value.elts}) == 1:
                node.args[place] = draw.choice([value.elts[0], ast.List(value.elts)])
                changed = True
            elif isinstance(value, ast.Constant) and place == len(POSITIONAL[name_of(node)]) - 1:
                node.args[place] = ast.Tuple([value, copy.deepcopy(value)])
                changed = True
    return changed


def activation_objects(tree, draw):
    """Activations as functions."""
    changed = False
    for node in calls(tree):
        for keyword in node.keywords:
            if keyword.arg == "activation" and isinstance(keyword.value, ast.Constant):
                keyword.value = expression(f"keras.activations.{keyword.value.value}")
                changed = True
    if changed:
        needs_keras(tree)
    return changed


def layer_places(tree):
    """Lists of layers, and statements that add layers: `(owner, field, place, call, write)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.List) and sum(isinstance(each, ast.Call) and name_of(each)[:1].isupper() for each in node.elts) > 1:
            for place, each in reversed(list(enumerate(node.elts))):
                yield node.elts, place, each, lambda made: made
        if isinstance(node, ast.Module):
            for place, each in reversed(list(enumerate(node.body))):
                if isinstance(each, ast.Expr) and isinstance(each.value, ast.Call) and name_of(each.value) == "add":
                    model = each.value.func
                    yield node.body, place, each.value.args[0], lambda made, model=model: adding(model, made)


def adding(function, layer):
    """`model.add(layer)`."""
    return ast.Expr(ast.Call(copy.deepcopy(function), [layer], []))


def split_activations(tree, draw):
    """Activations as layers of their own."""
    changed = False
    for items, place, call, write in list(layer_places(tree)):
        given = next((each for each in getattr(call, "keywords", []) if each.arg == "activation"), None)
        if given is None or not isinstance(given.value, ast.Constant) or name_of(call) in {"LSTM", "GRU", "SimpleRNN"}:
            continue
        call.keywords.remove(given)
        name = given.value.value
        layer = ACTIVATION_LAYERS.get(name) if draw.random() < 0.4 else None
        items.insert(place + 1, write(expression(f"keras.layers.{layer or f'Activation({name!r})'}")))
        changed = True
    if changed:
        needs_keras(tree)
    return changed


def idle_layers(tree, draw):
    """Layers put in that do nothing."""
    places = list(layer_places(tree))
    for items, place, _, write in draw.sample(places, min(2, len(places))):
        text = draw.choice(["Dropout(0.0)", "Activation('linear')", "Identity()"])
        items.insert(place + 1, write(expression(f"keras.layers.{text}")))
    if places:
        needs_keras(tree)
    return bool(places)


def named_layers(tree, _draw):
    """Layers with names."""
    made = [node for node in calls(tree) if not any(each.arg == "name" for each in node.keywords)]
    for number, node in enumerate(made):
        node.keywords.append(ast.keyword("name", ast.Constant(f"part_{number}")))
    return bool(made)


def input_layer(tree, draw):
    """`Input` for `input_shape`."""
    for items, place, call, write in layer_places(tree):
        given = next((each for each in getattr(call, "keywords", []) if each.arg == "input_shape"), None)
        if given is not None:
            call.keywords.remove(given)
            text = draw.choice(["keras.Input({})", "keras.Input(shape={})", "keras.layers.InputLayer({})", "keras.layers.Input(shape={})"])
            items.insert(place, write(expression(text.format(ast.unparse(given.value)))))
            needs_keras(tree)
            return True
    return False


def input_shape(tree, _draw):
    """`input_shape` for `Input`."""
    places = list(layer_places(tree))[::-1]
    for (items, place, call, _), (_, _, following, _) in zip(places, places[1:]):
        if name_of(call) in {"Input", "InputLayer"} and isinstance(following, ast.Call) and name_of(following) != "Embedding":
            shape = call.args[0] if call.args else next((each.value for each in call.keywords if each.arg == "shape"), None)
            if shape is not None:
                following.keywords.append(ast.keyword("input_shape", shape))
                del items[place]
                return True
    return False


def sequence_of(tree):
    """The layers of a Sequential model, its name, and the places of the statements that make it."""
    for place, each in enumerate(tree.body):
        value = getattr(each, "value", None)
        if not (isinstance(each, ast.Assign) and isinstance(value, ast.Call) and name_of(value) == "Sequential"):
            continue
        model = each.targets[0].id
        layers = list(value.args[0].elts) if value.args else []
        end = place + 1
        while end < len(tree.body) and adds_to(tree.body[end], model):
            layers.append(tree.body[end].value.args[0])
            end += 1
        return model, layers, place, end
    return None


def adds_to(statement, model):
    """Whether it is `model.add(…)`."""
    value = getattr(statement, "value", None)
    return (
        isinstance(statement, ast.Expr) and isinstance(value, ast.Call) and name_of(value) == "add"
        and getattr(getattr(value.func, "value", None), "id", None) == model
    )


def rebuilt(tree, write):
    """Makes the model of a Sequential program in another way: `write(model, layers)` gives the statements, or None."""
    found = sequence_of(tree)
    if found is None or len(found[1]) < 2:
        return False
    model, layers, place, end = found
    text = write(model, [ast.unparse(each) for each in layers], layers)
    if text is None:
        return False
    tree.body[place:end] = ast.parse(text).body
    needs_keras(tree)
    return True


def shape_of(layers):
    """The text of the input's shape, and the layers without it."""
    first = layers[0]
    if name_of(first) in {"Input", "InputLayer"}:
        shape = first.args[0] if first.args else next((each.value for each in first.keywords if each.arg == "shape"), None)
        return (None if shape is None else ast.unparse(shape)), layers[1:]
    given = next((each for each in first.keywords if each.arg == "input_shape"), None)
    if given is None:
        return None, layers
    bare = copy.deepcopy(first)
    bare.keywords = [each for each in bare.keywords if each.arg != "input_shape"]
    return ast.unparse(given.value), [bare, *layers[1:]]


def as_list(tree, _draw):
    """All layers in one list."""
    return rebuilt(tree, lambda model, texts, _: f"{model} = keras.Sequential([{', '.join(texts)}])")


def as_adds(tree, _draw):
    """Each layer added."""
    return rebuilt(tree, lambda model, texts, _: "\n".join([f"{model} = keras.models.Sequential()", *(f"{model}.add({each})" for each in texts)]))


def as_loop(tree, _draw):
    """Layers added in a loop."""
    return rebuilt(tree, lambda model, texts, _: f"{model} = keras.Sequential()\nfor layer in [{', '.join(texts)}]:\n    {model}.add(layer)")


def as_function(tree, _draw):
    """The model made by a function."""
    return rebuilt(tree, lambda model, texts, _: f"def build():\n    return keras.Sequential([{', '.join(texts)}])\n{model} = build()")


def as_functional(tree, draw):
    """The functional way."""
    def write(model, _texts, layers):
        shape, rest = shape_of(layers)
        if shape is None:
            return None
        start = f"entrance = keras.Input(shape={shape})\n"
        if draw.random() < 0.5:
            body = "x = entrance\n" + "\n".join(f"x = {ast.unparse(each)}(x)" for each in rest)
            return f"{start}{body}\n{model} = keras.Model(entrance, x)"
        body = "\n".join(f"h{at} = {ast.unparse(each)}({f'h{at - 1}' if at else 'entrance'})" for at, each in enumerate(rest))
        return f"{start}{body}\n{model} = keras.models.Model(inputs=entrance, outputs=h{len(rest) - 1})"
    return rebuilt(tree, write)


def as_nested(tree, _draw):
    """Two models in one."""
    def write(model, _texts, layers):
        shape, rest = shape_of(layers)
        if shape is None or len(rest) < 3:
            return None
        texts = [ast.unparse(each) for each in rest]
        half = len(texts) // 2
        return (
            f"front = keras.Sequential([{', '.join(texts[:half])}])\nback = keras.Sequential([{', '.join(texts[half:])}])\n"
            f"{model} = keras.Sequential([keras.Input(shape={shape}), front, back])"
        )
    return rebuilt(tree, write)


def as_subclass(tree, _draw):
    """A class of its own."""
    def write(model, _texts, layers):
        shape, rest = shape_of(layers)
        if shape is None:
            return None
        made = "\n".join(f"        self.part{at} = {ast.unparse(each)}" for at, each in enumerate(rest))
        used = "\n".join(f"        x = self.part{at}(x)" for at in range(len(rest)))
        return (
            f"class Network(keras.Model):\n    def __init__(self):\n        super().__init__()\n{made}\n"
            f"    def call(self, x):\n{used}\n        return x\n{model} = Network()\n{model}.build((None, *{shape}))"
        )
    return rebuilt(tree, write)


def loss_object(tree, draw):
    """The loss as an object or a function."""
    return compiled(tree, "loss", lambda name: name in LOSSES and draw.choice([f"keras.losses.{LOSSES[name]}()", f"keras.losses.{LOSSES[name]}(name='error')"]))


def optimizer_object(tree, _draw):
    """The optimizer as an object."""
    return compiled(tree, "optimizer", lambda name: name.lower() in OPTIMIZERS and f"keras.optimizers.{OPTIMIZERS[name.lower()]}()")


def compiled(tree, argument, other):
    """Writes an argument of `compile` that is a text in another way."""
    changed = False
    for node in calls(tree, "compile"):
        for keyword in node.keywords:
            if keyword.arg == argument and isinstance(keyword.value, ast.Constant) and other(keyword.value.value):
                keyword.value = expression(other(keyword.value.value))
                changed = True
    if changed:
        needs_keras(tree)
    return changed


def short_metric(tree, _draw):
    """`acc` for `accuracy`."""
    changed = False
    for node in ast.walk(tree):
        if isinstance(node, ast.List) and any(isinstance(each, ast.Constant) and each.value == "accuracy" for each in node.elts):
            node.elts = [ast.Constant("acc") if getattr(each, "value", None) == "accuracy" else each for each in node.elts]
            changed = True
    return changed


def other_division(tree, draw):
    """`/ 255.0` for `/ 255`."""
    changed = False
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and isinstance(node.right, ast.Constant) and node.right.value in (255, 255.0):
            node.right = expression(draw.choice(["255.0", "255", "(2 ** 8 - 1)"]))
            changed = True
    return changed


def old_import(tree, _draw):
    """`tensorflow.keras` for `keras`."""
    changed = False
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "keras":
            node.module = f"tensorflow.{node.module}"
            changed = True
        if isinstance(node, ast.Import) and [each.name for each in node.names] == ["keras"]:
            tree.body[tree.body.index(node)] = ast.parse("from tensorflow import keras").body[0]
            changed = True
    return changed


def renamed(tree, draw):
    """Variables with other names."""
    stored = sorted({node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)})
    names = {name: f"{name}_{draw.choice('abcxyz')}{at}" for at, name in enumerate(stored)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in names:
            node.id = names[node.id]
        if isinstance(node, ast.arg) and node.arg in names:
            node.arg = names[node.arg]
    return bool(names)


def printed(tree, _draw):
    """Something printed in between."""
    places = [at for at, each in enumerate(tree.body) if not isinstance(each, (ast.Import, ast.ImportFrom))]
    for at in reversed(places[1::3]):
        tree.body.insert(at, ast.parse("print('so far')").body[0])
    return len(places) > 1


def main_function(tree, _draw):
    """All of it in a condition."""
    at = next((at for at, each in enumerate(tree.body) if isinstance(each, ast.Assign)), None)
    if at is None:
        return False
    tree.body[at:] = [ast.If(ast.Compare(ast.Name("__name__"), [ast.Eq()], [ast.Constant("__main__")]), tree.body[at:], [])]
    return True


def other_numbers(tree, draw):
    """Whole numbers as sums and products."""
    changed = False
    for node in ast.walk(tree):
        for field, value in ast.iter_fields(node):
            if isinstance(value, list) and field in {"args", "elts"}:
                for at, each in enumerate(value):
                    if isinstance(each, ast.Constant) and type(each.value) is int and each.value > 3 and draw.random() < 0.5:
                        value[at] = expression(draw.choice([f"{each.value - 2} + 2", f"{each.value} * 1"]))
                        changed = True
    return changed


def in_between(tree, draw):
    """What is returned is kept in a variable first."""
    changed = False
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            last = node.body[-1]
            if isinstance(last, ast.Return) and last.value is not None:
                name = draw.choice(["result", "answer", "value_now"])
                node.body[-1:] = [ast.Assign([ast.Name(name)], last.value), ast.Return(ast.Name(name))]
                changed = True
    return changed


def wrapped(tree, _draw):
    """A function that calls another."""
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    for node in functions:
        names = ", ".join(each.arg for each in node.args.args)
        at = tree.body.index(node)
        outer = ast.parse(f"def {node.name}({names}):\n    return _{node.name}({names})").body[0]
        node.name = f"_{node.name}"
        tree.body.insert(at + 1, outer)
    return bool(functions)


def operators_as_functions(tree, draw):
    """`np.add(a, b)` for `a + b`, where NumPy is there."""
    if not any(isinstance(node, ast.alias) and node.asname == "np" for node in ast.walk(tree)):
        return False
    names = {ast.Add: "add", ast.Sub: "subtract", ast.Mult: "multiply", ast.MatMult: "matmul"}
    change = _Operators(names, draw)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            change.visit(node)
    return change.changed


class _Operators(ast.NodeTransformer):
    def __init__(self, names, draw):
        self.names, self.draw, self.changed = names, draw, False

    def visit_BinOp(self, node):
        self.generic_visit(node)
        name = self.names.get(type(node.op))
        if name is None or self.draw.random() < 0.4:
            return node
        self.changed = True
        return ast.Call(expression(f"np.{name}"), [node.left, node.right], [])


def commuted(tree, draw):
    """`b + a` for `a + b`."""
    changed = False
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mult)) and draw.random() < 0.7:
            if not any(isinstance(each, (ast.List, ast.Tuple)) for each in (node.left, node.right)):
                node.left, node.right = node.right, node.left
                changed = True
    return changed


def documented(tree, _draw):
    """Docstrings and annotations."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for node in functions:
        node.body.insert(0, ast.Expr(ast.Constant(f"What {node.name} gives.")))
        node.returns = ast.Constant("what is asked for")
    return bool(functions)


MODEL_WAYS = [
    to_keywords, aliases, pairs, activation_objects, split_activations, idle_layers, named_layers, input_layer, input_shape, as_list,
    as_adds, as_loop, as_function, as_functional, as_nested, as_subclass, loss_object, optimizer_object, short_metric,
    other_division, old_import,
]
WAYS = [
    keyword_order, renamed, printed, main_function, other_numbers, in_between, wrapped, operators_as_functions, commuted, documented,
]

main()
