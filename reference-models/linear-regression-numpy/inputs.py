"""A few points near a line, and rates at which the descent does not run away."""


def draw(rng):
    count = int(rng.integers(1, 12))
    x = rng.uniform(-2, 2, count)
    y = rng.uniform(-3, 3) * x + rng.uniform(-2, 2) + rng.normal(0, 0.3, count)
    rate = float(rng.uniform(0.01, 0.15))
    steps = int(rng.choice([0, 1, 2, 3, 10, 50]))
    return x, y, rate, steps
