# marks: 3/2
# fails: shown, drawn
# misconceptions: rows-normalised-only
import numpy as np


def gcn_layer(a, h, w):
    with_loops = a + np.eye(len(a))
    return np.maximum((with_loops / with_loops.sum(axis=1, keepdims=True)) @ h @ w, 0)
