"""Writes a program in other ways that mean the same.

Reads `{"source": …, "kind": "model" | "function", "count": n, "seed": n}` as JSON from standard input and prints a list of
`{"what": …, "source": …}`: each is made by one to four of the ways below, drawn by the seed.
"""

import ast
import json
import random
import sys

import ways_of_layers as layers
import ways_of_models as models
import ways_of_text as text
import ways_of_training as training

MODEL_WAYS = [
    layers.to_keywords, layers.aliases, layers.pairs, layers.activation_objects, layers.split_activations, layers.idle_layers, layers.named_layers, layers.input_layer, layers.input_shape,
    models.as_list, models.as_adds, models.as_loop, models.as_function, models.as_functional, models.as_nested, models.as_subclass,
    training.loss_object, training.optimizer_object, training.short_metric, training.other_division, training.old_import,
]
WAYS = [
    text.keyword_order, text.renamed, text.printed, text.main_function, text.other_numbers, text.in_between, text.wrapped,
    text.operators_as_functions, text.commuted, text.documented,
]


def main():
    """Answers what standard input asks."""
    order = json.loads(sys.stdin.read())
    draw = random.Random(order["seed"])
    ways = (MODEL_WAYS if order["kind"] == "model" else []) + WAYS
    print(json.dumps(take(order["source"], ways, order["count"], draw)))


def take(source, ways, count, draw):
    """As many different texts as are wanted: each way alone first."""
    found, seen = [], set()
    tries = [[way] for way in ways] + [draw.sample(ways, draw.randint(2, 4)) for _ in range(count * 20)]
    for picked in tries:
        text, used = rewritten(source, picked, draw)
        if used and text not in seen and len(found) < count:
            seen.add(text)
            found.append({"what": "; ".join(used), "source": text + "\n"})
    return found


def rewritten(source, ways, draw):
    """The text written in these ways, and what those are that applied."""
    used = []
    for way in ways:
        tree = ast.parse(source)
        if way(tree, draw):
            used.append(way.__doc__.split(".")[0])
            source = ast.unparse(ast.fix_missing_locations(tree))
    return source, used


main()
