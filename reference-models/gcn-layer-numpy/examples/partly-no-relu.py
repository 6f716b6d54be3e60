# marks: 3/2
# fails: shown, drawn
# misconceptions: activation-forgotten
import numpy as np


def gcn_layer(a, h, w):
    with_loops = a + np.eye(len(a))
    scale = 1 / np.sqrt(with_loops.sum(axis=1))
    normalised = with_loops * scale[:, None] * scale[None, :]
    return normalised @ h @ w
