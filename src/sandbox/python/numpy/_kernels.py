"""Fast loops over big arrays, if the host offers them.

The host registers a JavaScript module `_gradpaper_kernels` whose functions work on addresses in
this process's memory. Plain CPython has none: then the functions here give None, and the loops in
Python, which give the same results, do all the work. A kernel may refuse numbers that do not suit
it (integers that JavaScript cannot hold, results that need a warning): then it gives None too.
"""

import sys
from array import array

# Numbers of elements from which a call across the bridge is cheaper than a loop in Python.
ELEMENTWISE_FROM = 48
GATHER_FROM = 64

_WEBASSEMBLY = sys.platform == "emscripten"
_BOOL_ONLY = ("logical_and", "logical_or", "logical_not", "bitwise_and", "bitwise_or", "equal",
              "not_equal", "maximum", "minimum")  # fmt: skip
_found = {}


def _host():
    """The host's module, or None; it may come only after this module was imported."""
    if not _WEBASSEMBLY:
        return None
    try:
        import _gradpaper_kernels
    except ImportError:
        return None
    return _gradpaper_kernels


def _kernel(sort, *names):
    """The host's function for these names, or None."""
    key = (sort, *names)
    if key not in _found:
        host = _host()
        if host is None:
            return None
        _found[key] = getattr(host, sort)(*names)
    return _found[key]


def _address(buffer):
    return buffer.buffer_info()[0]


def _blank(code, size):
    return array(code, [0]) * size


def _plain(d):
    return d._code is not None and d.char != "e" and d.kind not in "mM"


def elementwise(name, ins, outs, columns):
    """The buffer of a ufunc's results, or None; a column of one element is repeated."""
    source, target = ins[0], outs[0]
    if not _WEBASSEMBLY or not _plain(source) or not _plain(target) or ins[-1] is not source:
        return None
    if source.kind == "b" and name not in _BOOL_ONLY or name == "square" and source.kind in "iu":
        return None
    sort = "unary" if len(ins) == 1 else "binary"
    kernel = _kernel(sort, name, source._code, target._code)
    if kernel is None:
        return None
    try:
        columns = [c if type(c) is array else array(source._code, c) for c in columns]
    except OverflowError:  # a Python integer that the dtype does not hold, in a comparison
        return None
    size = max(map(len, columns))
    out = _blank(target._code, size)
    places = [_address(c) for c in columns]
    steps = [int(len(c) == size) for c in columns] if len(columns) == 2 else []
    return out if kernel(*places, _address(out), size, *steps) else None


def converted(values, source, target):
    """The buffer of a cast, or None."""
    if not _WEBASSEMBLY or type(values) is not array or target.kind == "b":
        return None
    if not _plain(source) or not _plain(target):
        return None
    kernel = _kernel("convert", source._code, target._code)
    if kernel is None:
        return None
    out = _blank(target._code, len(values))
    return out if kernel(_address(values), _address(out), len(values)) else None


def line(name, d, values):
    """The reduction of a line to one value, or None."""
    if not _WEBASSEMBLY or type(values) is not array or not _plain(d) or d.kind == "b":
        return None
    kernel = _kernel("line", name, d._code)
    found = None if kernel is None else kernel(_address(values), len(values))
    if found is None:
        return None
    return float(found) if d.kind == "f" and name[:3] != "arg" else int(found)


def lines(name, d, target, values, length):
    """The reductions of all lines of a length, or None."""
    if not _WEBASSEMBLY or type(values) is not array or not _plain(d) or d.kind == "b":
        return None
    kernel = _kernel("lines", name, d._code, target._code)
    if kernel is None:
        return None
    count = len(values) // length
    out = _blank(target._code, count)
    return out if kernel(_address(values), _address(out), count, length) else None


def columns(name, d, values, width):
    """The reductions of all columns of rows of a width, or None."""
    if not _WEBASSEMBLY or type(values) is not array or not _plain(d) or d.kind == "b":
        return None
    kernel = _kernel("columns", name, d._code)
    if kernel is None:
        return None
    out = _blank(d._code, width)
    return out if kernel(_address(values), _address(out), len(values) // width, width) else None


def matmul(left, right, shape, d):
    """The product of matrices of shape (n, k) and (k, m) as a buffer, or None."""
    if not _WEBASSEMBLY or d.char not in "df":
        return None
    kernel = _kernel("matmul", d._code)
    if kernel is None:
        return None
    n, k, m = shape
    out = _blank(d._code, n * m)
    kernel(_address(left), _address(right), _address(out), n, k, m)
    return out


def gather(buffer, offset, axes):
    """The elements of a strided view [(length, stride), …] in C order, or None."""
    if not _WEBASSEMBLY or type(buffer) is not array:
        return None
    kernel = _kernel("gather", buffer.itemsize)
    if kernel is None:
        return None
    size = 1
    for length, _ in axes:
        size *= length
    out = _blank(buffer.typecode, size)
    start = _address(buffer) + offset * buffer.itemsize
    kernel(start, _address(out), *(number for axis in axes for number in axis))
    return out


def select(mask, a, b):
    """Elements of a where the mask is true, else of b (either may have one element), or None."""
    if not _WEBASSEMBLY or not all(type(x) is array for x in (mask, a, b)) or mask.itemsize > 1:
        return None
    kernel = _kernel("select", a.itemsize)
    if kernel is None:
        return None
    size = len(mask)
    out = _blank(a.typecode, size)
    steps = [int(len(x) == size) for x in (a, b)]
    kernel(_address(mask), _address(a), _address(b), _address(out), size, *steps)
    return out
