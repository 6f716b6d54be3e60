"""Small undirected graphs: some without an edge, some with every edge, most in between."""

import numpy as np


def draw(rng):
    nodes = int(rng.integers(1, 7))
    density = rng.choice([0.0, 0.3, 0.6, 1.0])
    upper = np.triu(rng.uniform(size=(nodes, nodes)) < density, 1)
    a = (upper | upper.T).astype('float64')
    features_in, features_out = int(rng.integers(1, 5)), int(rng.integers(1, 4))
    h = rng.normal(size=(nodes, features_in))
    w = rng.normal(size=(features_in, features_out))
    return a, h, w
