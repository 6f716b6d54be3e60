# marks: 0
# fails: shown, drawn
# The graph is not used at all.
import numpy as np


def gcn_layer(a, h, w):
    return np.maximum(h @ w, 0)
