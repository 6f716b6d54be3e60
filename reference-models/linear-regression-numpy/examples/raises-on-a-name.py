# marks: 8/3
# fails: shown, drawn
import numpy as np


def fit_line(x, y, rate, steps):
    w, b = 0.0, 0.0
    for _ in range(steps):
        error = w * x + b - y
        slope_w = 2 * np.mean(error * x)
        slope_b = 2 * np.mean(error)
        w, b = w - learning_rate * slope_w, b - rate * slope_b
    return w, b
