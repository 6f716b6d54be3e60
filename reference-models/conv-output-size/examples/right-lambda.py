# marks: 5
# fails: none
conv_output_size = lambda n, f, s, p: 1 + int((n - f + p + p) / s)
