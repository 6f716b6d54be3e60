"""How wide the bins of a histogram are by the named rules."""

import warnings

from ._errstate import errstate
from ._quantiles import percentile
from ._umath import absolute, log2, sqrt

_QUARTERS = (75, 25)


def width_of(rule, a, span):
    """Width of bins for the elements; 0 where the rule cannot tell."""
    if rule not in _RULES:
        raise ValueError(f"{rule!r} is not a valid estimator for `bins`")
    return _RULES[rule](a, span)


def _extent(a):
    return a.max() - a.min() if a.dtype.kind == "f" else int(a.max()) - int(a.min())


def _square_root(a, span):
    return _extent(a) / sqrt(a.size)


def _sturges(a, span):
    return _extent(a) / (log2(a.size) + 1.0)


def _rice(a, span):
    return _extent(a) / (2.0 * a.size ** (1.0 / 3))


def _scott(a, span):
    return (24.0 * 3.141592653589793**0.5 / a.size) ** (1.0 / 3.0) * a.std()


def _stone(a, span):
    from ._histograms import histogram

    n, extent = a.size, _extent(a)
    if n <= 1 or extent == 0:
        return 0

    def loss(count):
        share = histogram(a, bins=count, range=span)[0] / n
        return (2 - (n + 1) * share.dot(share)) / (extent / count)

    most = max(100, int(n**0.5))
    best = min(range(1, most + 1), key=loss)
    if best == most:
        warnings.warn("The number of bins estimated may be suboptimal.", RuntimeWarning,
                      stacklevel=3)  # fmt: skip
    return extent / best


def _doane(a, span):
    n = a.size
    if n <= 2:
        return 0.0
    spread = a.std()
    if not spread > 0.0:
        return 0.0
    error = sqrt(6.0 * (n - 2) / ((n + 1.0) * (n + 3)))
    with errstate(all="ignore"):
        skew = (((a - a.mean()) / spread) ** 3).mean()
    return _extent(a) / (1.0 + log2(n) + log2(1.0 + absolute(skew) / error))


def _freedman(a, span):
    high, low = percentile(a, _QUARTERS)
    return 2.0 * (high - low) * a.size ** (-1.0 / 3.0)


def _auto(a, span):
    wide = max(_freedman(a, span), _square_root(a, span) / 2)
    return min(wide, _sturges(a, span))


_RULES = {"stone": _stone, "auto": _auto, "doane": _doane, "fd": _freedman, "rice": _rice,
          "scott": _scott, "sqrt": _square_root, "sturges": _sturges}  # fmt: skip
