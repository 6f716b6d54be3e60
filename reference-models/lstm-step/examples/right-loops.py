# marks: 10
# fails: none
# The sigmoid by tanh, number by number.
import math

import numpy as np


def lstm_step(x, h, c, W, U, b):
    m = len(c)
    z = [
        b[k] + sum(x[i] * W[i, k] for i in range(len(x))) + sum(h[i] * U[i, k] for i in range(m))
        for k in range(4 * m)
    ]
    s = lambda v: (1 + math.tanh(v / 2)) / 2
    memory = [s(z[m + k]) * c[k] + s(z[k]) * math.tanh(z[2 * m + k]) for k in range(m)]
    output = [s(z[3 * m + k]) * math.tanh(memory[k]) for k in range(m)]
    return np.array(output), np.array(memory)
