# marks: 8/3
# fails: shown, drawn
# misconceptions: sequential-update
import numpy as np


def fit_line(x, y, rate, steps):
    w, b = 0.0, 0.0
    for _ in range(steps):
        error = w * x + b - y
        w = w - rate * 2 * np.mean(error * x)
        b = b - rate * 2 * np.mean(w * x + b - y)
    return w, b
