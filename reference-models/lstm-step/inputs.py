"""Cells of one to four units, from gates that are half open to gates that are all but closed."""


def draw(rng):
    inputs, units = int(rng.integers(1, 5)), int(rng.integers(1, 5))
    size = float(rng.choice([0.3, 1.0, 4.0]))
    x = rng.normal(size=inputs)
    h = rng.uniform(-1, 1, units) if rng.uniform() < 0.8 else rng.uniform(0, 0, units)
    c = rng.normal(size=units)
    W = size * rng.normal(size=(inputs, 4 * units))
    U = size * rng.normal(size=(units, 4 * units))
    b = rng.normal(size=4 * units)
    return x, h, c, W, U, b
