"""Changes of how a network is compiled and trained, and of its data."""

import ast

from changes import argument_setter, drop_call, keyword_setter, name_of, replace_by, with_keyword, without
from other_values import value_changes

OPTIMIZERS = ["adam", "rmsprop", "sgd", "adagrad", "nadam", "adamax", "adadelta"]
LOSSES = [
    "categorical_crossentropy", "binary_crossentropy", "mse", "mae", "kl_divergence", "sparse_categorical_crossentropy", "hinge",
]
OPTIMIZER_ARGUMENTS = {
    "Adam": ["learning_rate=0.01", "learning_rate=0.0005", "beta_1=0.5", "beta_2=0.9", "epsilon=0.1", "clipnorm=0.01"],
    "RMSprop": ["learning_rate=0.01", "rho=0.5", "momentum=0.5", "epsilon=0.1", "centered=True", "clipvalue=0.0001"],
    "SGD": ["learning_rate=0.1", "learning_rate=0.001", "momentum=0.9", "weight_decay=0.1", "clipnorm=0.001"],
}
FIT = {"epochs", "batch_size", "validation_split", "shuffle", "validation_data", "callbacks"}


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
