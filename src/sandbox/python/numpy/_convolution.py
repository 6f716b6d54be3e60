"""Sliding products of two vectors."""

from ._coerce import asarray
from ._join import result_type
from ._linear import dot
from ._make import zeros

__all__ = ["convolve", "correlate"]

# Outputs from which the products are taken for all places at once, one per element of the kernel.
_MANY = 64


def convolve(a, v, mode="full"):
    """Discrete convolution; mode is full, same or valid."""
    a, v = _vector(a, "a"), _vector(v, "v")
    if len(v) > len(a):
        a, v = v, a
    return _slid(a, v[::-1], mode)


def correlate(a, v, mode="valid"):
    """Cross-correlation: sums of a[n + k] times the conjugate of v[n]."""
    a, v = _vector(a, "a"), _vector(v, "v")
    v = v.conj() if v.dtype.kind == "c" else v
    if len(v) > len(a):
        return _slid(v, a, mode)[::-1]
    return _slid(a, v, mode)


def _vector(x, name):
    x = asarray(x)
    x = x.reshape(1) if not x.ndim else x
    if not x.size:
        raise ValueError(f"{name} cannot be empty")
    if x.ndim > 1:
        raise ValueError("object too deep for desired array")
    return x


def _slid(a, v, mode):
    """Products of v with the stretches of a; what sticks out counts as nothing."""
    n, m = len(a), len(v)
    if mode not in ("full", "same", "valid"):
        raise ValueError(f"mode must be one of 'valid', 'same', or 'full' (got '{mode}')")
    found = result_type(a, v)
    a, v = a.astype(found, copy=False), v.astype(found, copy=False)
    first = {"full": 1 - m, "same": -(m // 2) if m % 2 else -(m // 2), "valid": 0}[mode]
    last = {"full": n - 1, "same": first + n - 1, "valid": n - m}[mode]
    if last - first >= _MANY:
        return _by_taps(a, v, first, last, found)
    out = zeros(last - first + 1, found)
    for i, start in enumerate(range(first, last + 1)):
        low, high = max(start, 0), min(start + m, n)
        out[i] = dot(a[low:high], v[low - start : high - start])
    return out


def _by_taps(a, v, first, last, found):
    n, out = len(a), zeros(last - first + 1, found)
    for k, weight in enumerate(v.tolist()):
        low, high = max(first, -k), min(last, n - 1 - k)
        out[low - first : high - first + 1] += a[low + k : high + k + 1] * weight
    return out
