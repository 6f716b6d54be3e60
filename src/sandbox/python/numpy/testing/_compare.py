"""The comparison behind the assertions about arrays."""

from numpy._coerce import asarray
from numpy._errstate import errstate
from numpy._print import array2string
from numpy._select import argwhere
from numpy._shape import broadcast_to
from numpy._umath import isinf, isnan, minimum
from numpy.testing._message import failure

_NUMBERS = "biufc"
_SHOWN = 5


class Comparison:
    """One comparison: compare(x, y) must hold for all elements; nan and infinities must agree."""

    def __init__(self, compare, x, y, err_msg, verbose, header, precision=6, equal_nan=True,
                 equal_inf=True, strict=False, names=("ACTUAL", "DESIRED")):  # fmt: skip
        self.x, self.y = asarray(x), asarray(y)
        self._compare, self._message, self._names = compare, err_msg, names
        self._settings = (header, verbose, names, precision)
        self._rules = (equal_nan, equal_inf, strict)

    def _fail(self, remark):
        raise AssertionError(failure([self.x, self.y], f"{self._message}{remark}", *self._settings))

    def check(self):
        """AssertionError where it fails."""
        self._check_shapes()
        passed = self._agreeing()
        x, y = self.x, self.y
        if passed is not None and passed.ndim:
            x, y = (v[~passed] if v.ndim else v for v in (x, y))
            if not asarray(~passed).any():
                return
        elif passed is not None and passed:
            return
        found = asarray(self._compare(x, y))
        if not found.all():
            self._fail("\n" + "\n".join(self._remarks(x, y, found, passed)))

    def _check_shapes(self):
        x, y, strict = self.x, self.y, self._rules[2]
        if x.shape != y.shape and (strict or (x.ndim and y.ndim)):
            self._fail(f"\n(shapes {x.shape}, {y.shape} mismatch)")
        if strict and x.dtype != y.dtype:
            self._fail(f"\n(dtypes {x.dtype}, {y.dtype} mismatch)")

    def _agreeing(self):
        """Where nan and infinities agree, so that nothing is left to compare; or None."""
        x, y = self.x, self.y
        equal_nan, equal_inf, _ = self._rules
        if x.dtype.kind not in _NUMBERS or y.dtype.kind not in _NUMBERS:
            return None
        passed = None
        if equal_nan:
            passed = self._same_places(asarray(isnan(x)), asarray(isnan(y)), "nan")
        if equal_inf:
            infinite = self._same_places(asarray(isinf(x)), asarray(isinf(y)), "inf")
            self._check_signs(infinite)
            passed = infinite if passed is None else asarray(passed | infinite)
        return passed

    def _same_places(self, first, second, what):
        if not asarray(first == second).all():
            self._fail(f"\n{what} location mismatch:")
        return first if not first.ndim or second.ndim else second

    def _check_signs(self, infinite):
        if not infinite.any():
            return
        x, y = self.x, self.y
        if x.ndim and y.ndim:
            x, y = x[infinite], y[infinite]
        if not asarray(x == y).all():
            self._fail("\ninf values mismatch:")

    def _remarks(self, x, y, found, passed):
        wrong, total = int((~found).sum()), passed.size if passed is not None and passed.ndim else found.size
        out = [f"Mismatched elements: {wrong} / {total} ({100 * wrong / total:.3g}%)"]
        if found.ndim:
            places = argwhere(~found)
            if passed is not None and passed.ndim:
                places = argwhere(~passed)[~found]
            out.append(self._places(places))
        if _subtractable(x, y):
            out += _largest_errors(x, y, ~found)
        return out

    def _places(self, places):
        lines = []
        for place in places[:_SHOWN].tolist():
            values = [v[tuple(place)] if v.ndim else v[()] for v in (self.x, self.y)]
            lines.append(f" {place}: {values[0]} ({self._names[0]}), {values[1]} ({self._names[1]})")
        head = ("Mismatch at index:" if len(places) == 1 else
                "Mismatch at indices:" if len(places) <= _SHOWN else
                f"First {_SHOWN} mismatches are at indices:")  # fmt: skip
        return "\n".join([head, *lines])


def _subtractable(x, y):
    kinds = x.dtype.kind + y.dtype.kind
    return kinds != "bb" and all(kind in _NUMBERS + "mO" for kind in kinds)


def _largest_errors(x, y, wrong):
    with errstate(all="ignore"):
        error = asarray(abs(x - y))
        if x.dtype.kind == "u":
            error = asarray(minimum(error, abs(y - x)))
        wrong = broadcast_to(wrong, error.shape)
        divisor = broadcast_to(y, error.shape)
        divided = asarray(wrong & (divisor != 0))
        relative = asarray(float("inf"))
        if divided.any():
            relative = asarray((error[divided] / abs(divisor[divided])).max())
    largest = asarray(error[wrong].max())
    return [f"Max absolute difference among violations: {_text(largest)}",
            f"Max relative difference among violations: {_text(relative)}"]  # fmt: skip


def _text(number):
    return str(number[()]) if number.dtype.kind == "O" else array2string(number)
