# marks: 5
# fails: none
# Counts the places of the filter.
def conv_output_size(n, f, s, p):
    count = 0
    start = -p
    while start + f <= n + p:
        count += 1
        start += s
    return count
