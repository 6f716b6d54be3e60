"""Ways of putting the same layers together."""

import ast
import copy

from writing import name_of, needs_keras


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
