"""Ways of writing the layers of a network that mean the same."""

import ast
import copy

from writing import POSITIONAL, calls, expression, layer_places, name_of, needs_keras

ALIASES = {
    "Conv2D": "Convolution2D", "Convolution2D": "Conv2D", "MaxPooling2D": "MaxPool2D", "AveragePooling2D": "AvgPool2D",
    "GlobalAveragePooling1D": "GlobalAvgPool1D", "GlobalAveragePooling2D": "GlobalAvgPool2D",
}
PAIRS = {"Conv2D", "Convolution2D", "MaxPooling2D", "UpSampling2D", "AveragePooling2D"}
ACTIVATION_LAYERS = {"relu": "ReLU()", "softmax": "Softmax()"}


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
