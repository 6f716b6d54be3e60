# marks: 10
# fails: none
import numpy as np


def lstm_step(x, h, c, W, U, b):
    m = len(c)
    z = np.dot(x, W) + np.dot(h, U) + b
    gate = lambda k: 1.0 / (1.0 + np.exp(-z[k * m : (k + 1) * m]))
    candidate = np.tanh(z[2 * m : 3 * m])
    new_c = gate(1) * c + gate(0) * candidate
    new_h = gate(3) * np.tanh(new_c)
    return new_h, new_c
