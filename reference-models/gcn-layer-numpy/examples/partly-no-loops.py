# marks: 0
# fails: shown, drawn
# misconceptions: forgot-self-loops
import numpy as np


def gcn_layer(a, h, w):
    degrees = a.sum(axis=1)
    scale = np.where(degrees > 0, 1 / np.sqrt(np.maximum(degrees, 1)), 0)
    return np.maximum((a * scale[:, None] * scale[None, :]) @ h @ w, 0)
