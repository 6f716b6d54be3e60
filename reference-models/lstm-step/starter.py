import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_step(x, h, c, W, U, b):
    # 返回新的 (h, c) / return the new (h, c)
    return None
