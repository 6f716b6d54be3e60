"""What the ways of writing a program anew share."""

import ast
import copy

POSITIONAL = {
    "Conv2D": ["filters", "kernel_size"], "Convolution2D": ["filters", "kernel_size"], "Dense": ["units"], "LSTM": ["units"],
    "MaxPooling2D": ["pool_size"], "Embedding": ["input_dim", "output_dim"], "Dropout": ["rate"], "UpSampling2D": ["size"],
    "GRU": ["units"], "SimpleRNN": ["units"], "Activation": ["activation"],
}


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
