"""Python's operators on tensors, symbolic tensors and variables."""

from . import _wire


def _binary(name):
    def operate(self, other):
        if other is None or isinstance(other, str):
            return NotImplemented
        return _wire.call_method(self, name, (other,))

    operate.__name__ = name
    return operate


def _unary(name):
    def operate(self):
        return _wire.call_method(self, name)

    operate.__name__ = name
    return operate


_two = "add sub mul truediv floordiv mod pow matmul and or xor".split()


class Operators:
    """What tensors of all kinds can be combined with."""

    __array_priority__ = 100
    _is_calm = True

    for _name in _two:
        locals()[f"__{_name}__"] = _binary(f"__{_name}__")
        locals()[f"__r{_name}__"] = _binary(f"__r{_name}__")
    for _name in ("lt", "le", "gt", "ge"):
        locals()[f"__{_name}__"] = _binary(f"__{_name}__")
    for _name in ("neg", "abs", "invert"):
        locals()[f"__{_name}__"] = _unary(f"__{_name}__")
    del _name

    def __getitem__(self, index):
        return _wire.call_method(self, "__getitem__", (index,))
