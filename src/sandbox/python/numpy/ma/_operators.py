"""Operators of masked arrays, and what stands in the place of a masked element."""

import numpy as np


class _Masked:
    """What stands in the place of a masked element."""

    mask = True
    shape = ()

    def __repr__(self):
        return "masked"

    def __str__(self):
        return "--"

    def __bool__(self):
        return False

    def __eq__(self, other):
        return self

    __ne__ = __lt__ = __gt__ = __le__ = __ge__ = __eq__
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __eq__
    __hash__ = object.__hash__

    def __format__(self, spec):
        return "--"


masked = _Masked()
_COMPARISONS = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")


def _operator(name):
    def method(self, other):
        if other is masked:
            return self._like(self.data, True)
        value, mask = other, self._full()
        if isinstance(other, Operators):
            value, mask = other.data, mask | other._full()
        with np.errstate(all="ignore"):
            found = getattr(self.data, name)(value)
        if "div" in name:
            mask = mask | (np.asarray(self.data if name[2] == "r" else value) == 0)
        kept = np.where(mask, self.data, found).astype(found.dtype)
        plain = self._mask is False or name in _COMPARISONS
        return self._like(kept, False if plain and not mask.any() else mask)

    method.__name__ = name
    return method


class Operators:
    """Mixin with the operators of masked arrays."""

    for _name in ("add", "radd", "sub", "rsub", "mul", "rmul", "truediv", "rtruediv", "floordiv",
                  "mod", "pow", "eq", "ne", "lt", "le", "gt", "ge"):  # fmt: skip
        locals()[f"__{_name}__"] = _operator(f"__{_name}__")
    del _name

    def __neg__(self):
        return self._like(-self.data, self._mask)

    def __abs__(self):
        return self._like(abs(self.data), self._mask)
