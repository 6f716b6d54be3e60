"""Ways of writing any program that mean the same."""

import ast

from writing import expression


def keyword_order(tree, draw):
    """Keywords in another order."""
    changed = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and len(node.keywords) > 1]
    for node in changed:
        draw.shuffle(node.keywords)
    return bool(changed)


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
