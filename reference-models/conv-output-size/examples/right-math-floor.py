# marks: 5
# fails: none
import math


def conv_output_size(n, f, s, p):
    padded = n + 2 * p
    return math.floor((padded - f) / s + 1)
