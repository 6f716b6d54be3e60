# marks: 10
# fails: none
# Node by node.
import numpy as np


def gcn_layer(a, h, w):
    n = a.shape[0]
    degree = [1 + sum(a[i][j] for j in range(n)) for i in range(n)]
    out = np.zeros((n, w.shape[1]))
    for i in range(n):
        for j in range(n):
            weight = 1 if i == j else a[i][j]
            out[i] += weight / np.sqrt(degree[i] * degree[j]) * (h[j] @ w)
    out[out < 0] = 0
    return out
