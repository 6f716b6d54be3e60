def conv_output_size(n, f, s, p):
    return (n + 2 * p - f) // s + 1
