"""Changes of one place in a program: functions that change the list of all nodes of its tree."""

import ast
import copy


def name_of(call):
    """The last part of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def argument_setter(at, place):
    """Sets an argument by position."""
    def make(new):
        def change(nodes):
            nodes[at].args[place] = copy.deepcopy(new)
        return change
    return make


def keyword_setter(at, name):
    """Sets an argument by name."""
    def make(new):
        def change(nodes):
            next(each for each in nodes[at].keywords if each.arg == name).value = copy.deepcopy(new)
        return change
    return make


def without(at, name):
    """Leaves an argument out."""
    def change(nodes):
        nodes[at].keywords = [each for each in nodes[at].keywords if each.arg != name]
    return change


def with_keyword(at, text):
    """Adds an argument."""
    def change(nodes):
        nodes[at].keywords.append(ast.parse(f"f({text})", mode="eval").body.keywords[0])
    return change


def rename(at, name):
    """Calls something else of Keras' layers."""
    def change(nodes):
        nodes[at].func = ast.parse(f"keras.layers.{name}", mode="eval").body
    return change


def drop(at, field, place):
    """Leaves an item out."""
    def change(nodes):
        del getattr(nodes[at], field)[place]
    return change


def insert(at, field, place, text):
    """Puts an item in."""
    def change(nodes):
        parsed = ast.parse(text).body[0]
        getattr(nodes[at], field).insert(place, parsed.value if field == "elts" else parsed)
    return change


def swap(at, field, one, other):
    """Changes two items."""
    def change(nodes):
        items = getattr(nodes[at], field)
        items[one], items[other] = items[other], items[one]
    return change


def drop_call(at):
    """Leaves a call out."""
    def change(nodes):
        nodes[at].func, nodes[at].args, nodes[at].keywords = ast.Name("print"), [ast.Constant("")], []
    return change


def replace_by(at, part):
    """Puts a part of an expression in its place."""
    def change(nodes):
        node = nodes[at]
        for parent in nodes:
            for field, value in ast.iter_fields(parent):
                if value is node:
                    setattr(parent, field, part(node))
                elif isinstance(value, list) and any(each is node for each in value):
                    setattr(parent, field, [part(node) if each is node else each for each in value])
    return change


def set_operator(at, field, value):
    """Sets a part of a node."""
    def change(nodes):
        setattr(nodes[at], field, copy.deepcopy(value))
    return change
