"""poly1d: a polynomial in one variable as an object."""

import re

from ._coerce import array, asarray
from ._make import zeros

_WIDTH = 70
_POWER = re.compile(r"\*\*([0-9]*)")


class poly1d:
    """poly1d(coefficients from the highest power, or with r=True the roots; variable='x')."""

    __hash__ = None

    def __init__(self, c_or_r, r=False, variable=None):
        from ._polynomials import poly

        if isinstance(c_or_r, poly1d):
            self._name = variable or c_or_r._name
            self._coeffs = c_or_r._coeffs
            return
        line = poly(c_or_r) if r else c_or_r
        line = asarray(line)
        line = line.reshape(1) if not line.ndim else line
        if line.ndim > 1:
            raise ValueError("Polynomial must be 1d only.")
        places = line.nonzero()[0]
        self._coeffs = line[int(places[0]) :] if len(places) else array([0], dtype=line.dtype)
        self._name = variable or "x"

    @property
    def coeffs(self):
        """Coefficients from the highest power."""
        return self._coeffs

    c = coef = coefficients = coeffs

    @property
    def variable(self):
        """Name of the variable."""
        return self._name

    @property
    def order(self):
        """The highest power."""
        return len(self._coeffs) - 1

    o = order

    @property
    def roots(self):
        """The zeros."""
        from ._polynomials import roots

        return roots(self._coeffs)

    r = roots

    def __array__(self, dtype=None, *, copy=None):
        return self._coeffs if dtype is None else self._coeffs.astype(dtype)

    def __repr__(self):
        return f"poly1d({repr(self._coeffs)[6:-1]})"

    def __len__(self):
        return self.order

    def __iter__(self):
        return iter(self._coeffs)

    def __call__(self, val):
        from ._polynomials import polyval

        return polyval(self._coeffs, val)

    def __str__(self):
        coefficients, text = self._coeffs.tolist(), ""
        for i, coefficient in enumerate(coefficients):
            term = _term(coefficient, len(coefficients) - 1 - i, self._name)
            if not i:
                text = term
            elif term:
                text += f" - {term[1:]}" if term.startswith("-") else f" + {term}"
        return _raised(text or "0")

    def __neg__(self):
        return poly1d(-self._coeffs)

    def __pos__(self):
        return self

    def _both(self, other):
        from . import _polynomials as functions

        return functions, other if _is_number(other) else poly1d(other)

    def __mul__(self, other):
        functions, other = self._both(other)
        if _is_number(other):
            return poly1d(self._coeffs * other)
        return poly1d(functions.polymul(self._coeffs, other._coeffs))

    __rmul__ = __mul__

    def __add__(self, other):
        return poly1d(self._both(other)[0].polyadd(self._coeffs, poly1d(other)._coeffs))

    __radd__ = __add__

    def __sub__(self, other):
        return poly1d(self._both(other)[0].polysub(self._coeffs, poly1d(other)._coeffs))

    def __rsub__(self, other):
        return poly1d(self._both(other)[0].polysub(poly1d(other)._coeffs, self._coeffs))

    def __pow__(self, val):
        if not isinstance(val, int) or val < 0:
            raise ValueError("Power to non-negative integers only.")
        found = poly1d([1])
        for _ in range(val):
            found = found * self
        return found

    def __truediv__(self, other):
        functions, other = self._both(other)
        if _is_number(other):
            return poly1d(self._coeffs / other)
        return functions.polydiv(self, other)

    def __rtruediv__(self, other):
        from ._polynomials import polydiv

        if _is_number(other):
            return poly1d(other / self._coeffs)
        return polydiv(poly1d(other), self)

    def __eq__(self, other):
        if not isinstance(other, poly1d):
            return NotImplemented
        mine, others = self._coeffs, other._coeffs
        return mine.shape == others.shape and bool((mine == others).all())

    def __getitem__(self, val):
        place = self.order - val
        if val > self.order or val < 0:
            return self._coeffs.dtype.type(0)
        return self._coeffs[place]

    def __setitem__(self, key, val):
        if key < 0:
            raise ValueError("Does not support negative powers.")
        line = self._coeffs
        if key > self.order:
            wider = zeros(key + 1, line.dtype)
            wider[key - self.order :] = line
            line = wider
        line[len(line) - 1 - key] = val
        self._coeffs = line

    def integ(self, m=1, k=0):
        """The antiderivative, taken m times, with constants k."""
        from ._polynomials import polyint

        return poly1d(polyint(self._coeffs, m=m, k=k))

    def deriv(self, m=1):
        """The derivative, taken m times."""
        from ._polynomials import polyder

        return poly1d(polyder(self._coeffs, m=m))


def _is_number(x):
    return not isinstance(x, poly1d) and asarray(x).ndim == 0


def _term(coefficient, power, name):
    number = _number(coefficient)
    if number == "0":
        return ""
    if not power:
        return number
    return f"{number} {name}" if power == 1 else f"{number} {name}**{power}"


def _number(x):
    if not isinstance(x, complex) or x.imag == 0:
        return f"{x.real:.4g}"
    return f"{x.imag:.4g}j" if x.real == 0 else f"({x.real:.4g} + {x.imag:.4g}j)"


def _raised(text):
    """The text with the powers on a line above; long ones are broken into several."""
    upper, lower, done = "", "", " "
    parts = _POWER.split(text)
    for piece, power in zip(parts[:-1:2], parts[1::2]):
        above, below = " " * (len(piece) - 1) + power, piece + " " * (len(power) - 1)
        if max(len(lower) + len(below), len(upper) + len(above)) > _WIDTH:
            done += f"{upper}\n{lower}\n "
            upper, lower = "", ""
        upper, lower = upper + above, lower + below
    return f"{done}{upper}\n{lower}{parts[-1]}"


poly1d.__module__ = "numpy"
