"""One to five numbers."""


def draw(rng):
    return (rng.normal(size=int(rng.integers(1, 6))),)
