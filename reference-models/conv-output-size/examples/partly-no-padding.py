# marks: 2/3
# fails: shown, drawn
# misconceptions: forgot-padding
def conv_output_size(n, f, s, p):
    return (n - f) // s + 1
