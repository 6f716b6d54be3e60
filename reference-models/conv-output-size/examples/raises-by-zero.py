# marks: 0
# fails: shown, drawn
# A stride of 1 divides by zero.
def conv_output_size(n, f, s, p):
    return (n + 2 * p - f) // (s - 1) + 1
