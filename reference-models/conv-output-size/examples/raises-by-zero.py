# marks: 0
# fails: shown, drawn
# Divides by zero.
def conv_output_size(n, f, s, p):
    return (n + 2 * p - f) // (s - s) + 1
