import numpy as np


def gcn_layer(a, h, w):
    with_loops = a + np.eye(len(a))
    return np.maximum(with_loops @ h @ w, 0)
