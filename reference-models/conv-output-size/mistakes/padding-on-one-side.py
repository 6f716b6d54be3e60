def conv_output_size(n, f, s, p):
    return (n + p - f) // s + 1
