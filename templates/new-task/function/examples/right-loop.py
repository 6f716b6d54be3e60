# marks: 10
# fails: none
def mean_square(x):
    total = 0.0
    for value in x:
        total += value * value
    return total / len(x)
