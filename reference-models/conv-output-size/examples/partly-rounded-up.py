# marks: 2/3
# fails: shown, drawn
# misconceptions: floor-vs-ceil
import math


def conv_output_size(n, f, s, p):
    return math.ceil((n + 2 * p - f) / s) + 1
