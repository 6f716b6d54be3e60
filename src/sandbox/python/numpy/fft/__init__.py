"""Fourier transforms.

`norm` says where the factor 1/n goes: 'backward' (the inverse, as None), 'forward' or 'ortho' (its
root on both sides). `n` cuts the lines or fills them with zeros.
"""

from gradpaper_runtime import not_supported

from .._coerce import asarray
from .._core_exceptions import not_supported_types
from .._make import arange
from ._axes import along, checked_length, complex_lines, factor, over_axes, resized
from ._transform import inverse


def fft(a, n=None, axis=-1, norm=None, out=None):
    """Transform along one axis."""
    a = asarray(a)
    return _given(out, along(a, axis, complex_lines(checked_length(n, a.shape[axis]), norm, False)))


def ifft(a, n=None, axis=-1, norm=None, out=None):
    """Inverse transform along one axis."""
    a = asarray(a)
    return _given(out, along(a, axis, complex_lines(checked_length(n, a.shape[axis]), norm, True)))


def rfft(a, n=None, axis=-1, norm=None, out=None):
    """First half (n // 2 + 1 values) of the transform of real numbers."""
    a = asarray(a)
    if a.dtype.kind == "c":
        raise not_supported_types("rfft_n_odd" if checked_length(n, a.shape[axis]) % 2 else "rfft_n_even")
    n = checked_length(n, a.shape[axis])
    whole = complex_lines(n, norm, False)
    return _given(out, along(a, axis, lambda line: whole(line)[: n // 2 + 1]))


def irfft(a, n=None, axis=-1, norm=None, out=None):
    """The `n` real numbers (an even number by default) of which `rfft` gives `a`."""
    a = asarray(a)
    n = checked_length(n, 2 * (a.shape[axis] - 1))
    scale = factor(norm, n, True)

    def change(line):
        half = [complex(value) for value in resized(line, n // 2 + 1)]
        half[0] = complex(half[0].real)
        if n % 2 == 0:
            half[-1] = complex(half[-1].real)
        mirrored = [value.conjugate() for value in half[1 : (n + 1) // 2]]
        return [value.real * scale for value in inverse(half + mirrored[::-1])]

    return _given(out, along(a, axis, change, real=True))


def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """Transform along two axes."""
    return _given(out, over_axes(a, s, axes, norm, False))


def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """Inverse transform along two axes."""
    return _given(out, over_axes(a, s, axes, norm, True))


def fftn(a, s=None, axes=None, norm=None, out=None):
    """Transform along all axes, or along `axes`."""
    return _given(out, over_axes(a, s, axes, norm, False))


def ifftn(a, s=None, axes=None, norm=None, out=None):
    """Inverse transform along all axes, or along `axes`."""
    return _given(out, over_axes(a, s, axes, norm, True))


def _given(out, found):
    if out is None:
        return found
    out[...] = found
    return out


def fftfreq(n, d=1.0, device=None):
    """Frequencies of the values of a transform of `n` values at distances `d`."""
    _check_count(n)
    order = [*range(0, (n - 1) // 2 + 1), *range(-(n // 2), 0)]
    return asarray(order) * (1.0 / (n * d))


def rfftfreq(n, d=1.0, device=None):
    """Frequencies of the values of `rfft` of `n` values at distances `d`."""
    _check_count(n)
    return arange(n // 2 + 1) * (1.0 / (n * d))


def _check_count(n):
    if not hasattr(n, "__index__"):
        raise ValueError("n should be an integer")


def fftshift(x, axes=None):
    """The same values with the frequency zero in the middle."""
    return _rolled(x, axes, lambda n: (n + 1) // 2)


def ifftshift(x, axes=None):
    """The reverse of `fftshift`."""
    return _rolled(x, axes, lambda n: n // 2)


def _rolled(x, axes, start):
    x = asarray(x)
    if axes is None:
        axes = range(x.ndim)
    for axis in axes if hasattr(axes, "__iter__") else (axes,):
        n = x.shape[axis]
        first = start(n)
        x = x.take([*range(first, n), *range(first)], axis=axis)
    return x


def __getattr__(name):
    if name in ("hfft", "ihfft", "irfft2", "irfftn", "rfft2", "rfftn", "helper", "test"):
        raise not_supported(f"numpy.fft.{name}")
    raise AttributeError(f"module 'numpy.fft' has no attribute '{name}'")
