"""Continuous distributions, drawn from the uniform, normal and exponential numbers of a sampler.

Every function takes a sampler and the distribution's parameters as floats, and gives one float.
The order of the draws is NumPy's.
"""

from math import exp, expm1, inf, isnan, log, log1p, nan, sqrt


def power_of(base, exponent):
    """base ** exponent, infinite where Python would raise OverflowError."""
    try:
        return base**exponent
    except (OverflowError, ZeroDivisionError):
        return inf


def standard_gamma(s, shape):
    """Gamma of scale 1: Johnk's way below shape 1, squeezed normal numbers above."""
    if shape == 1.0:
        return s.exponential()
    if shape == 0.0:
        return 0.0
    return _small_gamma(s, shape) if shape < 1.0 else _large_gamma(s, shape)


def _small_gamma(s, shape):
    while True:
        u = s.double()
        v = s.exponential()
        if u <= 1.0 - shape:
            x = u ** (1.0 / shape)
            if x <= v:
                return x
        else:
            y = -log((1 - u) / shape)
            x = (1.0 - shape + shape * y) ** (1.0 / shape)
            if x <= v + y:
                return x


def _large_gamma(s, shape):
    b = shape - 1.0 / 3.0
    c = 1.0 / sqrt(9 * b)
    while True:
        v = 0.0
        while v <= 0.0:
            x = s.normal()
            v = 1.0 + c * x
        v = v * v * v
        u = s.double()
        if u < 1.0 - 0.0331 * (x * x) * (x * x):
            return b * v
        if u == 0.0 or log(u) < 0.5 * x * x + b * (1.0 - v + log(v)):
            return b * v


def gamma(s, shape, scale):
    """Gamma."""
    return scale * standard_gamma(s, shape)


def beta(s, a, b):
    """Beta, as a ratio of gammas or, for small parameters, of powers of uniforms."""
    if a > 1.0 or b > 1.0:
        first = standard_gamma(s, a)
        return first / (first + standard_gamma(s, b))
    while True:
        u, v = s.double(), s.double()
        x, y = u ** (1.0 / a), v ** (1.0 / b)
        if x + y > 1.0 or u == v == 0.0:
            continue
        enough = x + y > 0 if s.legacy else x > 0 and y > 0
        return x / (x + y) if enough else _tiny_beta(u, v, a, b)


def _tiny_beta(u, v, a, b):
    """The ratio where both powers are too small for a double."""
    x = log(u) / a if u else -inf
    y = log(v) / b if v else -inf
    largest = max(x, y)
    x, y = x - largest, y - largest
    return exp(x - log(exp(x) + exp(y)))


def normal(s, loc, scale):
    """Normal."""
    return loc + scale * s.normal()


def lognormal(s, mean, sigma):
    """Exponential of a normal number."""
    return exp(mean + sigma * s.normal())


def exponential(s, scale):
    """Exponential."""
    return scale * s.exponential()


def chisquare(s, df):
    """Chi-square."""
    return 2.0 * standard_gamma(s, df / 2.0)


def noncentral_chisquare(s, df, nonc):
    """Chi-square about a point that is not the centre."""
    if isnan(nonc):
        return nan
    if nonc == 0:
        return chisquare(s, df)
    if df > 1:
        chi = chisquare(s, df - 1)
        shifted = s.normal() + sqrt(nonc)
        return chi + shifted * shifted
    from ._discrete import poisson

    return chisquare(s, df + 2 * poisson(s, nonc / 2.0))


def f(s, dfnum, dfden):
    """Fisher's F."""
    upper = chisquare(s, dfnum) * dfden
    return upper / (chisquare(s, dfden) * dfnum)


def noncentral_f(s, dfnum, dfden, nonc):
    """Fisher's F with a numerator about a point that is not the centre."""
    upper = noncentral_chisquare(s, dfnum, nonc) * dfden
    return upper / (chisquare(s, dfden) * dfnum)


def standard_t(s, df):
    """Student's t."""
    upper = s.normal()
    lower = standard_gamma(s, df / 2)
    return sqrt(df / 2) * upper / sqrt(lower)


def standard_cauchy(s):
    """Cauchy."""
    upper = s.normal()
    return upper / s.normal()


def pareto(s, a):
    """Pareto (Lomax)."""
    return exp(s.exponential() / a) - 1 if s.legacy else expm1(s.exponential() / a)


def weibull(s, a):
    """Weibull."""
    return 0.0 if a == 0.0 else s.exponential() ** (1.0 / a)


def power(s, a):
    """Density a * x**(a-1) on [0, 1]."""
    drawn = s.exponential()
    return (1 - exp(-drawn) if s.legacy else -expm1(-drawn)) ** (1.0 / a)


def laplace(s, loc, scale):
    """Laplace."""
    u = s.double()
    while u == 0.0:
        u = s.double()
    if u >= 0.5:
        return loc - scale * log(2.0 - u - u)
    return loc + scale * log(u + u)


def gumbel(s, loc, scale):
    """Gumbel."""
    u = 1.0 - s.double()
    while u >= 1.0:
        u = 1.0 - s.double()
    return loc - scale * log(-log(u))


def logistic(s, loc, scale):
    """Logistic."""
    u = s.double()
    while u == 0.0:
        u = s.double()
    return loc + scale * log(u / (1.0 - u))


def rayleigh(s, scale):
    """Rayleigh."""
    if s.legacy:
        return scale * sqrt(-2.0 * log1p(-s.double()))
    return scale * sqrt(2.0 * s.exponential())


def wald(s, mean, scale):
    """Inverse normal."""
    ratio = mean / (2 * scale)
    y = s.normal()
    y = mean * y * y
    if s.legacy:
        x = mean + ratio * (y - sqrt(4 * scale * y + y * y))
    else:
        d = 1 + sqrt(1 + 4 * scale / y)
        x = mean * (1 - 2 / d)
    return x if s.double() <= mean / (mean + x) else mean * mean / x


def triangular(s, left, mode, right):
    """Triangle between `left` and `right` with its top at `mode`."""
    base, rise = right - left, mode - left
    u = s.double()
    if u <= rise / base:
        return left + sqrt(u * (rise * base))
    return right - sqrt((1.0 - u) * ((right - mode) * base))
