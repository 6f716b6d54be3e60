"""The discrete Fourier transform of a list of numbers."""

from functools import lru_cache
from math import cos, pi, sin

# Prime lengths from here on are done by way of a longer power of two.
_LONG_PRIME = 60


@lru_cache(maxsize=16)
def roots(n):
    """The powers exp(-2 pi i k / n), each from an angle of at most an eighth of a turn."""
    return [_root(k, n) for k in range(n)]


def _root(k, n):
    quarter, rest = divmod(4 * k, n)
    flip = 2 * rest > n
    angle = pi / 2 * ((n - rest if flip else rest) / n)
    x, y = cos(angle), sin(angle)
    if flip:
        x, y = y, x
    for _ in range(quarter):
        x, y = -y, x
    return complex(x, -y)


def transformed(values):
    """The forward transform, without a factor."""
    n = len(values)
    if n == 1:
        return list(values)
    factor = _smallest_factor(n)
    if factor == n:
        return _chirped(values) if n >= _LONG_PRIME else _direct(values)
    return _merged([transformed(values[i::factor]) for i in range(factor)], n)


def inverse(values):
    """The backward transform, without a factor."""
    forward = transformed(values)
    return forward[:1] + forward[:0:-1]


def _smallest_factor(n):
    for factor in (4, 2, 3, 5):
        if n % factor == 0 and n > factor:
            return factor
    factor = 2
    while factor * factor <= n:
        if n % factor == 0:
            return factor
        factor += 1
    return n


def _direct(values):
    n = len(values)
    if n == 2:
        a, b = values
        return [a + b, a - b]
    w = roots(n)
    return [sum(v * w[i * k % n] for i, v in enumerate(values)) for k in range(n)]


def _merged(parts, n):
    """The transform from those of every `len(parts)`-th value."""
    step, w = len(parts[0]), roots(n)
    if len(parts) == 2:
        odd = [v * w[k] for k, v in enumerate(parts[1])]
        return [a + b for a, b in zip(parts[0], odd)] + [a - b for a, b in zip(parts[0], odd)]
    turned = [[v * w[i * k % n] for k, v in enumerate(part)] for i, part in enumerate(parts)]
    if len(parts) == 4:
        return _quarters(turned)
    columns = [_direct(list(column)) for column in zip(*turned)]
    return [columns[k][i] for i in range(len(parts)) for k in range(step)]


def _quarters(turned):
    out = [[], [], [], []]
    for a, b, c, d in zip(*turned):
        even, odd, cross, side = a + c, a - c, b + d, (b - d) * -1j
        for part, value in zip(out, (even + cross, odd + side, even - cross, odd - side)):
            part.append(value)
    return [value for part in out for value in part]


def _chirped(values):
    """A long prime length as a convolution of a length that is a power of two."""
    n = len(values)
    w = roots(2 * n)
    chirp = [w[k * k % (2 * n)] for k in range(n)]
    size = 1 << (2 * n - 1).bit_length()
    left = [v * c for v, c in zip(values, chirp)] + [0j] * (size - n)
    right = [c.conjugate() for c in chirp]
    right = right + [0j] * (size - 2 * n + 1) + right[:0:-1]
    spectrum = [a * b for a, b in zip(transformed(left), transformed(right))]
    return [v / size * c for v, c in zip(inverse(spectrum)[:n], chirp)]
