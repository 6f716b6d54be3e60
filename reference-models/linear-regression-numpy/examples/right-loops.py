# marks: 10
# fails: none
# Plain loops.
def fit_line(x, y, rate, steps):
    w = b = 0.0
    n = len(x)
    for step in range(steps):
        dw = db = 0.0
        for i in range(n):
            error = w * x[i] + b - y[i]
            dw += 2 * error * x[i] / n
            db += 2 * error / n
        w -= rate * dw
        b -= rate * db
    return w, b
