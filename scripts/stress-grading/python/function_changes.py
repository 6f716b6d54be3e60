"""Changes of the functions of a program."""

import ast

from changes import keyword_setter, name_of, replace_by, set_operator, swap, without
from other_values import value_changes


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
            # The last of two axes is 1 as well as -1.
            same = {node.value, -1} if node.value == 1 else {node.value}
            for other in sorted({node.value + 1, node.value - 1, node.value * 2, -node.value} - same):
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
            for text in ("-({})", "({}) * 1.01", "({}) + 1"):
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
