"""Makes mutants of a program: each is changed in one place, or in two, so that it means something else.

Reads `{"source": …, "kind": "model" | "function", "fit": [names], "count": n, "seed": n}` as JSON from standard input and prints a
list of `{"what": …, "source": …}`: all mutants of one change first, in an order that the seed draws, then such of two.
"""

import ast
import copy
import json
import random
import sys

from changes import name_of
from function_changes import function_changes
from layer_changes import LAYERS, layer_changes, order_changes
from training_changes import OPTIMIZER_ARGUMENTS, compile_changes, data_changes, fit_changes, optimizer_changes


def main():
    """Answers what standard input asks."""
    order = json.loads(sys.stdin.read())
    draw = random.Random(order["seed"])
    tree = ast.parse(order["source"])
    changes = list((model_changes if order["kind"] == "model" else function_changes)(tree, set(order["fit"])))
    draw.shuffle(changes)
    print(json.dumps(take(tree, changes, order["count"], draw)))


def take(tree, changes, count, draw):
    """As many different mutants as are wanted, or exist."""
    found, seen = [], {ast.unparse(tree)}
    tries = [[change] for change in changes]
    tries += [draw.sample(changes, 2) for _ in range(count * 4) if len(changes) > 1]
    for picked in tries:
        mutant = mutated(tree, picked)
        if mutant is not None and mutant not in seen and len(found) < count:
            seen.add(mutant)
            found.append({"what": "; ".join(what for what, _ in picked), "source": "import keras\n" + mutant + "\n"})
    return found


def mutated(tree, changes):
    """The text after the changes; None where they do not go together."""
    mutant = copy.deepcopy(tree)
    nodes = list(ast.walk(mutant))
    try:
        for _, change in changes:
            change(nodes)
        return ast.unparse(ast.fix_missing_locations(mutant))
    except (ValueError, IndexError, AttributeError, TypeError, StopIteration):
        return None


def model_changes(tree, fit):
    """Every change of one place of a program that builds and trains a network."""
    nodes = list(ast.walk(tree))
    layers = [(at, node) for at, node in enumerate(nodes) if isinstance(node, ast.Call) and name_of(node) in LAYERS]
    for at, call in layers:
        yield from layer_changes(at, call)
    yield from order_changes(nodes)
    for at, node in enumerate(nodes):
        if isinstance(node, ast.Call) and name_of(node) == "compile":
            yield from compile_changes(at, node)
        if isinstance(node, ast.Call) and name_of(node) == "fit":
            yield from fit_changes(at, node, fit)
        if isinstance(node, ast.Call) and name_of(node) in OPTIMIZER_ARGUMENTS:
            yield from optimizer_changes(at, node)
        yield from data_changes(at, node)


main()
