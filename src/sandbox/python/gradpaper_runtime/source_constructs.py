"""The kinds of statements and expressions that a program's text is made of."""

import ast

from .source_names import canonical

_kinds = {
    ast.For: "for",
    ast.AsyncFor: "for",
    ast.While: "while",
    ast.If: "if",
    ast.IfExp: "if",
    ast.FunctionDef: "function",
    ast.AsyncFunctionDef: "function",
    ast.ClassDef: "class",
    ast.Lambda: "lambda",
    ast.ListComp: "comprehension",
    ast.SetComp: "comprehension",
    ast.DictComp: "comprehension",
    ast.GeneratorExp: "comprehension",
    ast.Try: "try",
    ast.TryStar: "try",
    ast.With: "with",
    ast.AsyncWith: "with",
    ast.Assert: "assert",
}

_operators = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.MatMult: "@",
    ast.Div: "/",
    ast.Mod: "%",
    ast.LShift: "<<",
    ast.RShift: ">>",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.BitAnd: "&",
    ast.FloorDiv: "//",
    ast.Pow: "**",
}


def constructs_of(node):
    """What a node of Python's parser is, as pairs of kind and name: one, several for an import, none for most."""
    if isinstance(node, ast.Import):
        return [("import", canonical(alias.name)) for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [("import", "." * node.level + canonical(node.module or ""))]
    if isinstance(node, (ast.BinOp, ast.AugAssign)):
        return [("operator", _operators[type(node.op)])]
    kind = _kinds.get(type(node))
    return [] if kind is None else [(kind, getattr(node, "name", ""))]
