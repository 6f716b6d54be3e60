"""Makes mutants of a program: each is changed in one place, or in two, so that it means something else.

Reads `{"source": …, "kind": "model" | "function", "fit": [names], "count": n, "seed": n}` as JSON from standard input and prints a
list of `{"what": …, "source": …}`: all mutants of one change first, in an order that the seed draws, then such of two.
"""

import ast
import copy
import json
import random
import sys

LAYERS = {
    "Conv2D": "Conv2D", "Convolution2D": "Conv2D", "Conv1D": "Conv1D", "Conv2DTranspose": "Conv2DTranspose", "Dense": "Dense",
    "MaxPooling2D": "pool", "AveragePooling2D": "pool", "MaxPooling1D": "pool", "UpSampling2D": "up", "Flatten": "shape",
    "GlobalAveragePooling1D": "shape", "GlobalAveragePooling2D": "shape", "GlobalMaxPooling1D": "shape", "Reshape": "shape",
    "Dropout": "Dropout", "LSTM": "rnn", "GRU": "rnn", "SimpleRNN": "rnn", "Embedding": "Embedding", "Bidirectional": "wrap",
    "BatchNormalization": "norm", "Activation": "Activation", "Concatenate": "merge", "Add": "merge", "concatenate": "merge",
}
REPLACED = {
    "MaxPooling2D": ["AveragePooling2D"], "AveragePooling2D": ["MaxPooling2D"], "LSTM": ["GRU", "SimpleRNN"], "GRU": ["LSTM"],
    "SimpleRNN": ["LSTM"], "Conv2D": ["SeparableConv2D", "Conv2DTranspose"], "Convolution2D": ["SeparableConv2D"],
    "GlobalAveragePooling1D": ["GlobalMaxPooling1D", "Flatten"], "GlobalMaxPooling1D": ["GlobalAveragePooling1D"],
    "UpSampling2D": ["ZeroPadding2D", "MaxPooling2D"], "Dropout": ["GaussianNoise"], "Concatenate": ["Add", "Multiply"],
    "Flatten": ["GlobalAveragePooling2D"], "concatenate": ["add", "multiply"],
}
ACTIVATIONS = ["relu", "tanh", "sigmoid", "softmax", "elu", "linear", "gelu", "softplus"]
OPTIMIZERS = ["adam", "rmsprop", "sgd", "adagrad", "nadam", "adamax", "adadelta"]
LOSSES = [
    "categorical_crossentropy", "binary_crossentropy", "mse", "mae", "kl_divergence", "sparse_categorical_crossentropy", "hinge",
]
OPTIMIZER_ARGUMENTS = {
    "Adam": ["learning_rate=0.01", "learning_rate=0.0005", "beta_1=0.5", "beta_2=0.9", "epsilon=0.1", "clipnorm=0.01"],
    "RMSprop": ["learning_rate=0.01", "rho=0.5", "momentum=0.5", "epsilon=0.1", "centered=True", "clipvalue=0.0001"],
    "SGD": ["learning_rate=0.1", "learning_rate=0.001", "momentum=0.9", "weight_decay=0.1", "clipnorm=0.001"],
}
INSERTED = [
    "keras.layers.Dense(7)", "keras.layers.ReLU()", "keras.layers.Activation('tanh')", "keras.layers.BatchNormalization()",
    "keras.layers.Dropout(0.4)", "keras.layers.LayerNormalization()",
]
ADDED = {
    "Conv2D": ["padding='same'", "strides=2", "use_bias=False", "dilation_rate=2", "activation='tanh'", "kernel_regularizer='l2'"],
    "Dense": ["use_bias=False", "activation='tanh'", "activation='softplus'", "kernel_regularizer='l2'", "bias_regularizer='l1'"],
    "pool": ["strides=1", "padding='same'"],
    "rnn": ["return_sequences=True", "go_backwards=True", "use_bias=False", "activation='relu'", "dropout=0.3"],
    "Embedding": ["mask_zero=True", "embeddings_regularizer='l2'"],
    "norm": ["momentum=0.5", "epsilon=0.1", "center=False", "scale=False"],
    "up": ["interpolation='bilinear'"],
}
UNTOUCHED = {"verbose", "seed", "name", "random_state", "maxlen", "skip_top"}
FIT = {"epochs", "batch_size", "validation_split", "shuffle", "validation_data", "callbacks"}


def main():
    """Answers what standard input asks."""
    order = json.loads(sys.stdin.read())
    draw = random.Random(order["seed"])
    tree = ast.parse(order["source"])
    changes = list((model_changes if order["kind"] == "model" else function_changes)(tree, set(order["fit"])))
    draw.shuffle(changes)
    print(json.dumps(take(tree, changes, order["count"], draw)))


def take(tree, changes, count, draw):
    """As many different mutants as are wanted, or exist."""
    found, seen = [], {ast.unparse(tree)}
    tries = [[change] for change in changes]
    tries += [draw.sample(changes, 2) for _ in range(count * 4) if len(changes) > 1]
    for picked in tries:
        mutant = mutated(tree, picked)
        if mutant is not None and mutant not in seen and len(found) < count:
            seen.add(mutant)
            found.append({"what": "; ".join(what for what, _ in picked), "source": "import keras\n" + mutant + "\n"})
    return found


def mutated(tree, changes):
    """The text after the changes; None where they do not go together."""
    mutant = copy.deepcopy(tree)
    nodes = list(ast.walk(mutant))
    try:
        for _, change in changes:
            change(nodes)
        return ast.unparse(ast.fix_missing_locations(mutant))
    except (ValueError, IndexError, AttributeError, TypeError, StopIteration):
        return None


def name_of(call):
    """The last part of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def model_changes(tree, fit):
    """Every change of one place of a program that builds and trains a network."""
    nodes = list(ast.walk(tree))
    layers = [(at, node) for at, node in enumerate(nodes) if isinstance(node, ast.Call) and name_of(node) in LAYERS]
    for at, call in layers:
        yield from layer_changes(at, call)
    yield from order_changes(nodes)
    for at, node in enumerate(nodes):
        if isinstance(node, ast.Call) and name_of(node) == "compile":
            yield from compile_changes(at, node)
        if isinstance(node, ast.Call) and name_of(node) == "fit":
            yield from fit_changes(at, node, fit)
        if isinstance(node, ast.Call) and name_of(node) in OPTIMIZER_ARGUMENTS:
            yield from optimizer_changes(at, node)
        yield from data_changes(at, node)


def layer_changes(at, call):
    """Other arguments, further ones, another class, for one layer."""
    name = name_of(call)
    for other in REPLACED.get(name, []):
        yield f"{name} -> {other}", rename(at, other)
    for place, argument in enumerate(call.args):
        yield from value_changes(f"{name} argument {place + 1}", argument, argument_setter(at, place))
    given = {keyword.arg for keyword in call.keywords}
    for keyword in call.keywords:
        if keyword.arg not in UNTOUCHED:
            yield from value_changes(f"{name} {keyword.arg}", keyword.value, keyword_setter(at, keyword.arg))
        if keyword.arg not in UNTOUCHED | {"input_shape", "shape"}:
            yield f"{name} without {keyword.arg}", without(at, keyword.arg)
    for text in ADDED.get(LAYERS[name], []):
        if text.split("=")[0] not in given:
            yield f"{name} with {text}", with_keyword(at, text)


def value_changes(what, value, setter):
    """Other values of the same kind."""
    if isinstance(value, (ast.Tuple, ast.List)):
        for place, item in enumerate(value.elts):
            yield from value_changes(f"{what}[{place}]", item, lambda new, place=place: setter(with_item(value, place, new)))
        return
    if not isinstance(value, ast.Constant):
        return
    for other in others(value.value):
        yield f"{what}: {value.value!r} -> {other!r}", setter(ast.Constant(other))


def others(value):
    """What a constant may be instead."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return sorted({value + 1, value - 1, value * 2, value + 5, value // 2, value + 3} - {value, 0})
    if isinstance(value, float):
        return [value * 2, value / 2, value / 10]
    if value in ACTIVATIONS:
        return [each for each in ACTIVATIONS if each != value]
    return {"same": ["valid"], "valid": ["same"]}.get(value, [])


def with_item(value, place, new):
    """A tuple with another item."""
    changed = copy.deepcopy(value)
    changed.elts[place] = new
    return changed


def argument_setter(at, place):
    """Sets an argument by position."""
    def make(new):
        def change(nodes):
            nodes[at].args[place] = copy.deepcopy(new)
        return change
    return make


def keyword_setter(at, name):
    """Sets an argument by name."""
    def make(new):
        def change(nodes):
            next(each for each in nodes[at].keywords if each.arg == name).value = copy.deepcopy(new)
        return change
    return make


def without(at, name):
    """Leaves an argument out."""
    def change(nodes):
        nodes[at].keywords = [each for each in nodes[at].keywords if each.arg != name]
    return change


def with_keyword(at, text):
    """Adds an argument."""
    def change(nodes):
        nodes[at].keywords.append(ast.parse(f"f({text})", mode="eval").body.keywords[0])
    return change


def rename(at, name):
    """Calls something else of Keras' layers."""
    def change(nodes):
        nodes[at].func = ast.parse(f"keras.layers.{name}", mode="eval").body
    return change


def order_changes(nodes):
    """Layers left out, put in, and in another order: in lists, in `model.add(…)`, and in `x = Layer(…)(x)`."""
    for at, node in enumerate(nodes):
        if isinstance(node, ast.List) and sum(is_layer(each) for each in node.elts) > 1:
            yield from list_changes(at, "elts", [is_layer(each) for each in node.elts], lambda text: text)
        if isinstance(node, ast.Module):
            yield from statement_changes(at, node.body)


def is_layer(node):
    """Whether it makes a layer."""
    return isinstance(node, ast.Call) and name_of(node) in LAYERS


def statement_changes(at, body):
    """The same for statements."""
    adding = [isinstance(each, ast.Expr) and isinstance(each.value, ast.Call) and name_of(each.value) == "add" for each in body]
    if any(adding):
        model = next(each for each, is_add in zip(body, adding) if is_add).value.func.value
        yield from list_changes(at, "body", adding, lambda text: f"{ast.unparse(model)}.add({text})")
    applied = [is_applied(each) for each in body]
    for place, is_one in enumerate(applied):
        if is_one:
            yield f"without {ast.unparse(body[place])}", pass_on(at, place)
            name = body[place].targets[0].id
            for text in INSERTED:
                yield f"{text} after {name}", insert(at, "body", place + 1, f"{name} = {text}({name})")


def is_applied(statement):
    """Whether it is `x = Layer(…)(y)`."""
    value = getattr(statement, "value", None)
    return (
        isinstance(statement, ast.Assign) and isinstance(value, ast.Call) and is_layer(value.func)
        and len(value.args) == 1 and isinstance(value.args[0], ast.Name) and isinstance(statement.targets[0], ast.Name)
    )


def pass_on(at, place):
    """A layer that is left out hands its input on."""
    def change(nodes):
        statement = nodes[at].body[place]
        statement.value = statement.value.args[0]
    return change


def list_changes(at, field, layers, written):
    """Each layer left out, changed with the next one, and others put in behind it."""
    places = [place for place, is_one in enumerate(layers) if is_one]
    for index, place in enumerate(places):
        yield f"without layer {index + 1}", drop(at, field, place)
        for text in INSERTED:
            yield f"{text} after layer {index + 1}", insert(at, field, place + 1, written(text))
        if index + 1 < len(places):
            yield f"layers {index + 1} and {index + 2} changed", swap(at, field, place, places[index + 1])


def drop(at, field, place):
    """Leaves an item out."""
    def change(nodes):
        del getattr(nodes[at], field)[place]
    return change


def insert(at, field, place, text):
    """Puts an item in."""
    def change(nodes):
        parsed = ast.parse(text).body[0]
        getattr(nodes[at], field).insert(place, parsed.value if field == "elts" else parsed)
    return change


def swap(at, field, one, other):
    """Changes two items."""
    def change(nodes):
        items = getattr(nodes[at], field)
        items[one], items[other] = items[other], items[one]
    return change


def compile_changes(at, call):
    """Another optimizer, loss or metric."""
    for keyword in call.keywords:
        setter = keyword_setter(at, keyword.arg)
        if keyword.arg == "optimizer":
            named = isinstance(keyword.value, ast.Constant)
            for other in OPTIMIZERS:
                if not named or other != keyword.value.value.lower():
                    yield f"optimizer {other}", setter(ast.Constant(other))
            yield from named_optimizer(keyword.value, setter)
        if keyword.arg == "loss":
            for other in LOSSES:
                if not (isinstance(keyword.value, ast.Constant) and keyword.value.value == other):
                    yield f"loss {other}", setter(ast.Constant(other))
            yield from logits(keyword.value, setter)
        if keyword.arg == "metrics":
            yield "metrics ['mae']", setter(ast.List([ast.Constant("mae")]))
            yield "no metrics", without(at, "metrics")
    yield "loss_weights 0.5", with_keyword(at, "loss_weights=[0.5]")
    yield "not compiled", drop_call(at)


def named_optimizer(value, setter):
    """An optimizer that was given by name, with other arguments."""
    classes = {"adam": "Adam", "rmsprop": "RMSprop", "sgd": "SGD"}
    if isinstance(value, ast.Constant) and value.value.lower() in classes:
        kind = classes[value.value.lower()]
        for text in OPTIMIZER_ARGUMENTS[kind]:
            yield f"{kind}({text})", setter(ast.parse(f"keras.optimizers.{kind}({text})", mode="eval").body)


def logits(value, setter):
    """The loss as one of logits."""
    classes = {
        "categorical_crossentropy": "CategoricalCrossentropy", "binary_crossentropy": "BinaryCrossentropy",
        "sparse_categorical_crossentropy": "SparseCategoricalCrossentropy",
    }
    if isinstance(value, ast.Constant) and value.value in classes:
        kind = classes[value.value]
        options = ["from_logits=True"] + ([] if kind.startswith("Sparse") else ["label_smoothing=0.2"])
        for text in options:
            yield f"{kind}({text})", setter(ast.parse(f"keras.losses.{kind}({text})", mode="eval").body)


def drop_call(at):
    """Leaves a call out."""
    def change(nodes):
        nodes[at].func, nodes[at].args, nodes[at].keywords = ast.Name("print"), [ast.Constant("")], []
    return change


def optimizer_changes(at, call):
    """Other arguments of an optimizer that is made."""
    for keyword in call.keywords:
        yield from value_changes(f"optimizer {keyword.arg}", keyword.value, keyword_setter(at, keyword.arg))
        yield f"optimizer without {keyword.arg}", without(at, keyword.arg)
    given = {keyword.arg for keyword in call.keywords}
    for text in OPTIMIZER_ARGUMENTS[name_of(call)]:
        if text.split("=")[0] not in given:
            yield f"optimizer with {text}", with_keyword(at, text)


def fit_changes(at, call, checked):
    """Arguments of `fit` that the task looks at, and no training at all."""
    yield "not trained", drop_call(at)
    for keyword in call.keywords:
        if keyword.arg in checked & FIT:
            yield from value_changes(f"fit {keyword.arg}", keyword.value, keyword_setter(at, keyword.arg))
            yield f"fit without {keyword.arg}", without(at, keyword.arg)
    if len(call.args) > 1 and all(isinstance(each, ast.Name) for each in call.args[:2]):
        names = [each.id for each in call.args[:2]]
        if all("train" in each for each in names):
            for place, each in enumerate(names):
                test = ast.Name(each.replace("train", "test"))
                yield f"fit on {test.id}", argument_setter(at, place)(test)


def data_changes(at, node):
    """Steps of preparing data: scaling, one-hot coding."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and is_number(node.right):
        yield "not scaled", replace_by(at, lambda each: each.left)
        for other in [127.5, 100.0, 256.0, 25.5]:
            yield f"divided by {other}", divisor(at, other)
    if isinstance(node, ast.Call) and name_of(node) == "to_categorical" and node.args:
        yield "not one-hot", replace_by(at, lambda each: each.args[0])
        yield "one class more", with_keyword(at, "num_classes=11")


def is_number(node):
    """Whether it is a number above one."""
    return isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and node.value > 1


def divisor(at, value):
    """Divides by something else."""
    def change(nodes):
        nodes[at].right = ast.Constant(value)
    return change


def replace_by(at, part):
    """Puts a part of an expression in its place."""
    def change(nodes):
        node = nodes[at]
        for parent in nodes:
            for field, value in ast.iter_fields(parent):
                if value is node:
                    setattr(parent, field, part(node))
                elif isinstance(value, list) and any(each is node for each in value):
                    setattr(parent, field, [part(node) if each is node else each for each in value])
    return change


def function_changes(tree, _fit):
    """Every change of one place in the functions of a program."""
    nodes = list(ast.walk(tree))
    inside = {id(each) for node in nodes if isinstance(node, ast.FunctionDef) for each in ast.walk(node)}
    for at, node in enumerate(nodes):
        if id(node) not in inside:
            continue
        if isinstance(node, ast.BinOp):
            yield from operator_changes(at, node)
        if isinstance(node, ast.Compare):
            for other in (ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.Eq, ast.NotEq):
                if not isinstance(node.ops[0], other):
                    yield f"compared by {other.__name__}", set_operator(at, "ops", [other()])
        if isinstance(node, ast.Constant) and type(node.value) in (int, float):
            for other in sorted({node.value + 1, node.value - 1, node.value * 2, -node.value} - {node.value}):
                yield f"{node.value} -> {other}", set_operator(at, "value", other)
        if isinstance(node, ast.Call):
            yield from call_changes(at, node)
        if isinstance(node, ast.UnaryOp):
            yield "without a sign", replace_by(at, lambda each: each.operand)
        if isinstance(node, (ast.AugAssign, ast.Assign)):
            yield f"without {ast.unparse(node)}", drop_statement(at)
        if isinstance(node, ast.Attribute) and node.attr == "T":
            yield "not transposed", replace_by(at, lambda each: each.value)
        if isinstance(node, ast.Return) and node.value is not None:
            for text in ("-({})", "({}) * 1.01", "({}) + 1", "abs({})"):
                yield f"returns {text}", return_changed(at, text)


def operator_changes(at, node):
    """Another operator, one side only, the sides changed."""
    for other in (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv):
        if not isinstance(node.op, other):
            yield f"{type(node.op).__name__} -> {other.__name__}", set_operator(at, "op", other())
    yield "left side only", replace_by(at, lambda each: each.left)
    yield "right side only", replace_by(at, lambda each: each.right)
    if not isinstance(node.op, (ast.Add, ast.Mult)):
        yield "sides changed", swap_sides(at)


def swap_sides(at):
    """`b - a` for `a - b`."""
    def change(nodes):
        nodes[at].left, nodes[at].right = nodes[at].right, nodes[at].left
    return change


def set_operator(at, field, value):
    """Sets a part of a node."""
    def change(nodes):
        setattr(nodes[at], field, copy.deepcopy(value))
    return change


def call_changes(at, call):
    """Something else is called, or nothing."""
    replaced = {
        "exp": ["tanh", "expm1"], "tanh": ["sinh", "sin"], "maximum": ["minimum"], "sqrt": ["square", "abs"], "sum": ["mean"],
        "mean": ["sum"], "floor": ["ceil"], "sign": ["abs"], "eye": ["ones"], "sigmoid": ["tanh"], "minimum": ["maximum"],
    }
    for other in replaced.get(name_of(call), []):
        yield f"{name_of(call)} -> {other}", call_other(at, other)
    if len(call.args) >= 1:
        yield f"without {name_of(call)}", replace_by(at, lambda each: each.args[0])
    if len(call.args) == 2:
        yield f"arguments of {name_of(call)} changed", swap(at, "args", 0, 1)
    for keyword in call.keywords:
        yield f"{name_of(call)} without {keyword.arg}", without(at, keyword.arg)
        yield from value_changes(f"{name_of(call)} {keyword.arg}", keyword.value, keyword_setter(at, keyword.arg))


def call_other(at, name):
    """Calls another function of the same module."""
    def change(nodes):
        nodes[at].func.attr = name
    return change


def drop_statement(at):
    """Leaves a statement out."""
    def change(nodes):
        node = nodes[at]
        for parent in nodes:
            for field in ("body", "orelse"):
                body = getattr(parent, field, None)
                if isinstance(body, list) and any(each is node for each in body):
                    setattr(parent, field, [each for each in body if each is not node] or [ast.Pass()])
    return change


def return_changed(at, text):
    """Returns something made of the right value."""
    def change(nodes):
        nodes[at].value = ast.parse(text.format(ast.unparse(nodes[at].value)), mode="eval").body
    return change


main()
