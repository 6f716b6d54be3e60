"""Ways of compiling and of preparing data that mean the same."""

import ast

from writing import calls, expression, needs_keras

LOSSES = {
    "categorical_crossentropy": "CategoricalCrossentropy", "binary_crossentropy": "BinaryCrossentropy", "mse": "MeanSquaredError",
    "sparse_categorical_crossentropy": "SparseCategoricalCrossentropy", "mean_squared_error": "MeanSquaredError",
}
OPTIMIZERS = {"adam": "Adam", "rmsprop": "RMSprop", "sgd": "SGD"}


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
