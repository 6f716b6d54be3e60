def conv_output_size(n, f, s, p):
    return (n - f) // s + 1
