# marks: 0
# fails: shown, drawn
# misconceptions: printed-instead-of-returned
# Prints the size, and returns nothing.
def conv_output_size(n, f, s, p):
    print((n + 2 * p - f) // s + 1)
