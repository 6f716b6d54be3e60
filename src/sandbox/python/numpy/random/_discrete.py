"""Distributions of whole numbers except the binomial, drawn from a sampler's uniform numbers."""

from math import ceil, exp, floor, log, log1p, pi, sqrt

from ._continuous import power_of, standard_gamma

_LARGEST = 2**63 - 1
# Coefficients of Stirling's series, from the last to the first.
_STIRLING = (
    -1.39243221690590, 1.796443723688307e-01, -2.955065359477124e-02, 6.410256410256410e-03,
    -1.917526917526918e-03, 8.417508417508418e-04, -5.952380952380952e-04, 7.936507936507937e-04,
    -2.777777777777778e-03, 8.333333333333333e-02,
)


def log_gamma(x):
    """Logarithm of the gamma function by Stirling's series, in the steps that fix its last bit."""
    if x in (1.0, 2.0):
        return 0.0
    steps = int(7 - x) if x < 7.0 else 0
    moved = x + steps
    inverse = 1.0 / (moved * moved)
    series = _STIRLING[0]
    for coefficient in _STIRLING[1:]:
        series = series * inverse + coefficient
    total = series / moved + 0.5 * log(2 * pi) + (moved - 0.5) * log(moved) - moved
    for _ in range(steps):
        total -= log(moved - 1.0)
        moved -= 1.0
    return total


def poisson(s, lam):
    """Poisson: products of uniforms for small means, transformed rejection from 10 on."""
    if lam >= 10:
        return _large_poisson(s, lam)
    if lam == 0:
        return 0
    limit, count, product = exp(-lam), 0, s.double()
    while product > limit:
        count += 1
        product *= s.double()
    return count


def _large_poisson(s, lam):
    root, log_lam = sqrt(lam), log(lam)
    b = 0.931 + 2.53 * root
    a = -0.059 + 0.02483 * b
    inverse_alpha = 1.1239 + 1.1328 / (b - 3.4)
    ceiling = 0.9277 - 3.6224 / (b - 2)
    while True:
        u = s.double() - 0.5
        v = s.double()
        us = 0.5 - abs(u)
        k = floor((2 * a / us + b) * u + lam + 0.43) if us else -1
        if us >= 0.07 and v <= ceiling:
            return k
        if k < 0 or (us < 0.013 and v > us):
            continue
        if v == 0.0:
            return k
        if log(v) + log(inverse_alpha) - log(a / (us * us) + b) <= -lam + k * log_lam - log_gamma(k + 1):
            return k


def negative_binomial(s, n, p):
    """Failures before `n` successes."""
    return poisson(s, (1 - p) / p * standard_gamma(s, n))


def geometric(s, p):
    """Trials up to the first success."""
    if p < 0.333333333333333333333333:
        return _rare_geometric(s, p)
    count, total, term = 1, p, p
    u = s.double()
    while u > total:
        term *= 1.0 - p
        total += term
        count += 1
    return count


def _rare_geometric(s, p):
    if s.legacy:
        return ceil(log1p(-s.double()) / log(1.0 - p))
    return ceil(-s.exponential() / log1p(-p))


def zipf(s, a):
    """Zipf (zeta): rejection from a power law."""
    exponent = a - 1.0
    b = 2.0**exponent
    lowest = power_of(float(_LARGEST), -exponent)
    while True:
        first = s.double()
        u = 1.0 - first if s.legacy else first * lowest + (1 - first)
        v = s.double()
        x = power_of(u, -1.0 / exponent)
        if x > _LARGEST or x < 1.0:
            continue
        x = floor(x)
        t = (1.0 + 1.0 / x) ** exponent
        if v * x * (t - 1.0) / (b - 1.0) <= t / b:
            return x


def logseries(s, p):
    """Logarithmic series."""
    r = log(1.0 - p) if s.legacy else log1p(-p)
    while True:
        v = s.double()
        if v >= p:
            return 1
        u = s.double()
        q = 1.0 - exp(r * u)
        if v <= q * q:
            result = floor(1 + log(v) / log(q)) if v else 0
            if result >= 1:
                return result
            continue
        return 1 if v >= q else 2
