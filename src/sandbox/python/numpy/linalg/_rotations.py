"""Plane rotations with LAPACK's signs."""

from math import copysign, hypot, sqrt

EPSILON = 1.1102230246251565e-16
TINY = 2.2250738585072014e-308
# Problems larger than this LAPACK divides into halves, which decides the signs of the vectors.
DIVIDED = 25


def rotation(f, g):
    """Cosine, sine and r with c*f + s*g = r and -s*f + c*g = 0; r has the sign of f."""
    if g == 0.0:
        return 1.0, 0.0, f
    if f == 0.0:
        return 0.0, copysign(1.0, g), abs(g)
    length = hypot(f, g)
    r = copysign(length, f)
    return abs(f) / length, g / r, r


def rotate(vectors, i, j, c, s):
    """Rotate two vectors of a list in their plane."""
    x, y = vectors[i], vectors[j]
    vectors[i] = [c * a + s * b for a, b in zip(x, y)]
    vectors[j] = [c * b - s * a for a, b in zip(x, y)]


def symmetric_pair(a, b, c):
    """Eigenvalues of [[a, b], [b, c]], the larger in size first, and its vector (cosine, sine)."""
    total, difference, twice = a + c, a - c, b + b
    root = hypot(difference, twice)
    larger, smaller = (a, c) if abs(a) > abs(c) else (c, a)
    if total == 0.0:
        first, second = 0.5 * root, -0.5 * root
    else:
        first = 0.5 * (total + copysign(root, total))
        second = (larger / first) * smaller - (b / first) * b if first else 0.0
    sign = -1 if total < 0 else 1
    cosine, sine, turned = _first_vector(difference, twice, root)
    if sign == turned:
        cosine, sine = -sine, cosine
    return first, second, cosine, sine


def _first_vector(difference, twice, root):
    turned = 1 if difference >= 0 else -1
    cs = difference + turned * root
    if abs(cs) > abs(twice):
        cotangent = -twice / cs
        sine = 1.0 / sqrt(1.0 + cotangent * cotangent)
        return cotangent * sine, sine, turned
    if twice == 0.0:
        return 1.0, 0.0, turned
    tangent = -cs / twice
    cosine = 1.0 / sqrt(1.0 + tangent * tangent)
    return cosine, tangent * cosine, turned
