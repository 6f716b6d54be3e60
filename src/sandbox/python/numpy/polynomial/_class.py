"""The class Polynomial."""

import numpy as np
from numpy.polynomial._text import ascii_text, unicode_text


def _functions():
    from numpy.polynomial import polynomial

    return polynomial


class Polynomial:
    """Polynomial(coefficients from the lowest power, domain, window, symbol='x').

    Arguments are taken from the domain to the window before the polynomial is evaluated.
    """

    __hash__ = None
    __array_ufunc__ = None
    basis_name = None

    def __init__(self, coef, domain=None, window=None, symbol="x"):
        found = np.atleast_1d(coef)
        if not found.size:
            raise ValueError("Coefficient array is empty")
        self.coef = found if found.dtype.kind in "fcO" else found.astype(float)
        self.domain = np.array([-1.0, 1.0]) if domain is None else np.asarray(domain) + 0.0
        self.window = np.array([-1.0, 1.0]) if window is None else np.asarray(window) + 0.0
        self.symbol = symbol

    def __repr__(self):
        coef, domain, window = (repr(x)[6:-1] for x in (self.coef, self.domain, self.window))
        return (f"{type(self).__name__}({coef}, domain={domain}, window={window}, "
                f"symbol='{self.symbol}')")  # fmt: skip

    def __str__(self):
        return unicode_text(self)

    def __format__(self, spec):
        if spec not in ("", "ascii", "unicode"):
            raise ValueError(f"Unsupported format string '{spec}' passed to "
                             f"{type(self)}.__format__. Valid options are 'ascii' and 'unicode'")  # fmt: skip
        return ascii_text(self) if spec == "ascii" else unicode_text(self)

    def __len__(self):
        return len(self.coef)

    def __iter__(self):
        return iter(self.coef)

    def mapparms(self):
        """(offset, scale) of the map from the domain to the window."""
        (a, b), (c, d) = self.domain, self.window
        return (b * c - a * d) / (b - a), (d - c) / (b - a)

    def __call__(self, arg):
        offset, scale = self.mapparms()
        arg = np.asarray(arg) if isinstance(arg, (list, tuple)) else arg
        return _functions().polyval(offset + scale * arg, self.coef)

    def _like(self, coef):
        return type(self)(coef, self.domain, self.window, self.symbol)

    def _other(self, other):
        """Coefficients of an operand; TypeError where it does not go with this one."""
        if not isinstance(other, Polynomial):
            return np.atleast_1d(other)
        if not np.array_equal(self.domain, other.domain):
            raise TypeError("Domains differ")
        if not np.array_equal(self.window, other.window):
            raise TypeError("Windows differ")
        if self.symbol != other.symbol:
            raise ValueError("Polynomial symbols differ")
        return other.coef

    def __neg__(self):
        return self._like(-self.coef)

    def __pos__(self):
        return self

    def __add__(self, other):
        return self._like(_functions().polyadd(self.coef, self._other(other)))

    __radd__ = __add__

    def __sub__(self, other):
        return self._like(_functions().polysub(self.coef, self._other(other)))

    def __rsub__(self, other):
        return self._like(_functions().polysub(self._other(other), self.coef))

    def __mul__(self, other):
        return self._like(_functions().polymul(self.coef, self._other(other)))

    __rmul__ = __mul__

    def __truediv__(self, other):
        if not np.isscalar(other):
            raise TypeError(f"unsupported types for true division: '{type(self)}', "
                            f"'{type(other)}'")  # fmt: skip
        return self._like(self.coef / other)

    def __divmod__(self, other):
        quotient, rest = _functions().polydiv(self.coef, self._other(other))
        return self._like(quotient), self._like(rest)

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __pow__(self, other):
        return self._like(_functions().polypow(self.coef, other))

    def __eq__(self, other):
        return (
            type(other) is type(self)
            and self.has_samecoef(other)
            and np.array_equal(self.domain, other.domain)
            and np.array_equal(self.window, other.window)
            and self.symbol == other.symbol
        )

    def has_samecoef(self, other):
        """Whether the coefficients are the same."""
        return np.array_equal(self.coef, other.coef)

    def copy(self):
        """A copy."""
        return self._like(self.coef.copy())

    def degree(self):
        """The highest power."""
        return len(self) - 1

    def cutdeg(self, deg):
        """Without powers above a degree."""
        return self.truncate(deg + 1)

    def truncate(self, size):
        """With at most so many coefficients."""
        if int(size) != size or size < 1:
            raise ValueError("size must be a positive integer")
        return self._like(self.coef[: int(size)])

    def trim(self, tol=0):
        """Without trailing coefficients of at most a size."""
        return self._like(_functions().polytrim(self.coef, tol))

    def deriv(self, m=1):
        """The derivative, taken m times."""
        _, scale = self.mapparms()
        return self._like(_functions().polyder(self.coef, m, scale))

    def integ(self, m=1, k=[], lbnd=None):
        """The antiderivative, taken m times, zero (or k) at lbnd."""
        offset, scale = self.mapparms()
        low = 0 if lbnd is None else offset + scale * lbnd
        return self._like(_functions().polyint(self.coef, m, k, low, 1.0 / scale))

    def roots(self):
        """The zeros."""
        offset, scale = self.mapparms()
        return (_functions().polyroots(self.coef) - offset) / scale

    def linspace(self, n=100, domain=None):
        """(x, values) at n points of the domain."""
        low, high = self.domain if domain is None else domain
        x = np.linspace(low, high, n)
        return x, self(x)

    def convert(self, domain=None, kind=None, window=None):
        """The same polynomial for another domain and window."""
        offset, scale = self.mapparms()
        made = Polynomial([offset, scale], symbol=self.symbol)
        found = Polynomial([self.coef[-1]], symbol=self.symbol)
        for c in self.coef[-2::-1]:
            found = found * made + c
        return Polynomial(found.coef, domain, window, self.symbol)

    @classmethod
    def fit(cls, x, y, deg, domain=None, rcond=None, full=False, w=None, window=None, symbol="x"):
        """The polynomial nearest to points in least squares; the domain spans the x."""
        x = np.asarray(x)
        domain = np.array([x.min(), x.max()]) if domain is None else np.asarray(domain)
        made = cls([0], domain, window, symbol)
        offset, scale = made.mapparms()
        found = _functions().polyfit(offset + scale * x, y, deg, rcond, full, w)
        return (made._like(found[0]), found[1]) if full else made._like(found)

    @classmethod
    def fromroots(cls, roots, domain=[], window=None, symbol="x"):
        """The polynomial with the given zeros."""
        return cls(_functions().polyfromroots(roots), domain if len(domain) else None, window, symbol)

    @classmethod
    def identity(cls, domain=None, window=None, symbol="x"):
        """The polynomial whose value is its argument."""
        return cls([0, 1], domain, window, symbol)

    @classmethod
    def basis(cls, deg, domain=None, window=None, symbol="x"):
        """One power of the argument."""
        return cls([0] * int(deg) + [1], domain, window, symbol)


Polynomial.__module__ = "numpy.polynomial.polynomial"
