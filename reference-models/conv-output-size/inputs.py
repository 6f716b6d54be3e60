"""Sizes as in convolutions of images; often such as leave a rest in the division, or none."""


def draw(rng):
    f = int(rng.integers(1, 8))
    p = int(rng.integers(0, 4))
    s = int(rng.integers(1, 5))
    least = max(1, f - 2 * p)
    n = int(rng.choice([least, least + 1, rng.integers(least, 65)]))
    return n, f, s, p
