"""Changes of the layers of a network: their arguments, their classes, their order."""

import ast

from changes import argument_setter, drop, insert, keyword_setter, name_of, rename, swap, with_keyword, without
from other_values import value_changes

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
