# marks: 10
# fails: none
# Both numbers in one vector.
import numpy as np


def fit_line(x, y, rate, steps):
    design = np.stack([x, np.ones_like(x)], axis=1)
    theta = np.zeros(2)
    while steps > 0:
        theta = theta - rate * 2 / len(x) * design.T @ (design @ theta - y)
        steps -= 1
    return tuple(theta)
