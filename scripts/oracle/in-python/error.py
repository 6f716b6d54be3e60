"""Runs a use of Keras that is wrong, or looks wrong, and keeps what comes of it."""
import ast


def last_value(code, scope):
    """The value of the last statement, if it is an expression; as the oracle did, it is written as text, which may fail."""
    tree = ast.parse(code)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "<case>", "exec"), scope)
    value = None if last is None else eval(compile(ast.Expression(last.value), "<case>", "eval"), scope)
    repr(value)
    return value


def record_case(case):
    """The class and text of the error, or type and shape of the value."""
    scope = {}
    exec(case["prelude"], scope)
    try:
        value = last_value(case["code"], scope)
    except Exception as error:
        return {"error": raised(error)}
    symbolic = isinstance(value, keras.KerasTensor)
    shape = list(value.shape) if symbolic or keras.ops.is_tensor(value) else None
    return {"value": {"type": type(value).__name__, "shape": shape, "symbolic": symbolic}}
