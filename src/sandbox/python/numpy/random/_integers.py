"""`randint` and `integers`: checking the range, one number or an array of them."""

from array import array

from .._coerce import asarray
from .._broadcast import broadcast_shapes
from .._dtypes import dtype as as_dtype
from .._ndarray import new
from .._storage import size_of
from ._bounded import bits_of, masked, masked_many, multiplied
from ._sizes import shape_of


def limits(dtype):
    """Smallest and largest number of an integer or truth dtype."""
    if dtype.kind == "b":
        return 0, 1
    bits = 8 * dtype.itemsize
    return (-(1 << bits - 1), (1 << bits - 1) - 1) if dtype.kind == "i" else (0, (1 << bits) - 1)


def span_of(low, high, dtype, closed, given_low):
    """Start and width of a range of whole numbers; ValueError with NumPy's texts."""
    low, last = int(low), int(high) - (not closed)
    smallest, largest = limits(dtype)
    if low < smallest:
        raise ValueError(f"low is out of bounds for {dtype.name}")
    if last > largest:
        raise ValueError(f"high is out of bounds for {dtype.name}")
    if low > last:
        relation = ">" if closed else ">="
        raise ValueError(f"low {relation} high" if given_low else f"high {'<' if closed else '<='} 0")
    return low, last - low


def _is_grid(value):
    return hasattr(value, "__len__") and not isinstance(value, str) or bool(getattr(value, "shape", ()))


def draw_range(source, low, high, size, dtype, closed, legacy):
    """Numbers from `low` to `high` (without it unless `closed`): a scalar, or an array of `size`."""
    found = as_dtype(dtype)
    if found.kind not in "iub":
        raise TypeError(f"Unsupported dtype {found!r} for {'randint' if legacy else 'integers'}")
    given_low = high is not None
    if not given_low:
        low, high = 0, low
    if _is_grid(low) or _is_grid(high):
        return _draw_grid(source, low, high, size, found, closed, legacy)
    low, span = span_of(low, high, found, closed, given_low)
    if size is None:
        return _single(low + _drawer(source, span, found, legacy)(), dtype, found)
    shape = shape_of(size)
    values = _many(source, span, size_of(shape), found, legacy)
    return new(array(found._code, [low + v for v in values] if low else values), shape, found)


def _drawer(source, span, dtype, legacy):
    bits = bits_of(dtype)
    return masked(source, span, bits) if legacy or bits == 1 else multiplied(source, span, bits)


def _many(source, span, count, dtype, legacy):
    if legacy and dtype.itemsize >= 4 and span <= 0xFFFFFFFF:
        return masked_many(source, span, count)
    draw = _drawer(source, span, dtype, legacy)
    return [draw() for _ in range(count)]


def _single(value, dtype, found):
    """Python's own type where it was asked for, else the scalar of the dtype."""
    return dtype(value) if dtype in (int, bool) else found._wrap(value)


def _draw_grid(source, low, high, size, dtype, closed, legacy):
    low, high = asarray(low), asarray(high)
    shapes = [low.shape, high.shape]
    shape = broadcast_shapes(*shapes, *([] if size is None else [shape_of(size)]))
    ranges = [span_of(a, b, dtype, closed, True)
              for a, b in zip(low._spread(shape), high._spread(shape))]
    values = [first + _drawer(source, span, dtype, legacy)() for first, span in ranges]
    return new(array(dtype._code, values), shape, dtype)
