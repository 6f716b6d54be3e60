"""What calling a scalar class does: np.float32(x), np.int64("3"), np.bool(0), …"""

from ._coerce import asarray
from ._leaves import store_leaves
from ._ndarray import cast, ndarray

_NUMBERS = (bool, int, float, complex)


def construct(cls, value):
    """The scalar of class `cls` for one value; an array for a sequence."""
    d = cls.dtype
    if type(value) in _NUMBERS:
        return d._wrap(store_leaves([value], d)[0])
    if isinstance(value, (str, bytes)):
        return d._wrap(_parsed(value, d))
    if value is None and d.kind in "fc":
        return d._wrap(store_leaves([float("nan")], d)[0])
    return _of_array(value, d)


def _parsed(text, d):
    if d.kind == "b":
        return 1 if text else 0
    if isinstance(text, str):
        text = str.__str__(text)
    return store_leaves([text], d)[0]


def _of_array(value, d):
    found = asarray(value)
    if found._dtype.kind == "O" and not found._shape:
        return d._wrap(store_leaves([found._values()[0]], d)[0])
    found = cast(found, d) if isinstance(found, ndarray) else found
    return found if found._shape else d._wrap(found._values()[0])
