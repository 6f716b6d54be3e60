# marks: 0
# fails: shown, drawn
# misconceptions: forgot-plus-one
def conv_output_size(n, f, s, p):
    return (n + 2 * p - f) // s
