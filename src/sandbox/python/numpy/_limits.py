"""Limits of number types: finfo and iinfo."""

from . import _dtypes as dt
from ._dtypes import dtype as make_dtype
from ._ndarray import ndarray

# dtype -> (bits of the mantissa, bits of the exponent, decimals)
_FLOATS = {dt.FLOAT16: (10, 5, 3), dt.FLOAT32: (23, 8, 6), dt.FLOAT64: (52, 11, 15)}
_PARTS = {dt.COMPLEX64: dt.FLOAT32, dt.COMPLEX128: dt.FLOAT64}


class finfo:
    """Limits of a float type: eps, max, min, tiny, resolution, bits, precision and others."""

    def __init__(self, dtype):
        d = dtype._dtype if isinstance(dtype, ndarray) else make_dtype(dtype)
        d = _PARTS.get(d, d)
        if d not in _FLOATS:
            raise ValueError(f"data type {d.type!r} not inexact")
        self.dtype = d
        self.nmant, self.iexp, self.precision = _FLOATS[d]
        self.bits = 8 * d.itemsize
        self.maxexp = 1 << (self.iexp - 1)
        self.minexp = 2 - self.maxexp
        self.machep, self.negep = -self.nmant, -self.nmant - 1
        self._fill(d._wrap)

    def _fill(self, wrap):
        self.eps, self.epsneg = wrap(2.0**self.machep), wrap(2.0**self.negep)
        largest = (2.0 - 2.0**-self.nmant) * 2.0 ** (self.maxexp - 1)
        self.max, self.min = wrap(largest), wrap(-largest)
        self.tiny = self.smallest_normal = wrap(2.0**self.minexp)
        self.smallest_subnormal = wrap(2.0 ** (self.minexp - self.nmant))
        self.resolution = wrap(float(f"1e-{self.precision}"))

    def __repr__(self):
        return (
            f"finfo(resolution={self.resolution}, min={self.min}, max={self.max}, "
            f"dtype={self.dtype})"
        )

    def __str__(self):
        bar = "-" * 63
        return (
            f"Machine parameters for {self.dtype}\n{bar}\n"
            f"precision = {self.precision:3d}   resolution = {self.resolution}\n"
            f"machep = {self.machep:6d}   eps =        {self.eps}\n"
            f"negep =  {self.negep:6d}   epsneg =     {self.epsneg}\n"
            f"minexp = {self.minexp:6d}   tiny =       {self.tiny}\n"
            f"maxexp = {self.maxexp:6d}   max =        {self.max}\n"
            f"nexp =   {self.iexp:6d}   min =        -max\n"
            f"smallest_normal = {self.smallest_normal}   "
            f"smallest_subnormal = {self.smallest_subnormal}\n{bar}\n"
        )


class iinfo:
    """Limits of an integer type: min, max, bits."""

    def __init__(self, type):
        d = type._dtype if isinstance(type, ndarray) else make_dtype(getattr(type, "dtype", type))
        if d.kind not in "iu":
            raise ValueError(f"Invalid integer data type {d.kind!r}.")
        self.dtype, self.kind, self.bits = d, d.kind, 8 * d.itemsize
        self.key = f"{d.kind}{self.bits}"

    @property
    def min(self):
        """Lowest value, a Python int."""
        return 0 if self.kind == "u" else -(1 << (self.bits - 1))

    @property
    def max(self):
        """Highest value, a Python int."""
        return (1 << (self.bits if self.kind == "u" else self.bits - 1)) - 1

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

    def __str__(self):
        bar = "-" * 63
        limits = f"min = {self.min}\nmax = {self.max}"
        return f"Machine parameters for {self.dtype}\n{bar}\n{limits}\n{bar}\n"


for _class in (finfo, iinfo):
    _class.__module__ = "numpy"
