"""Which dtypes the loops of a ufunc run in, by the family the ufunc belongs to.

A family maps the promoted dtype of the inputs to (dtype in, dtype out), or None where it has no
loop. `choose` finds the loop of one ufunc for the dtypes of its operands.
"""

from . import _dtypes as dt
from ._core_exceptions import UFuncTypeError, no_matching_loop, not_supported_types
from ._dtypes import dtype as make_dtype
from ._loops import Loop
from ._promotion import class_name, float_for, promote


def arithmetic(d):
    """Every number, truth values among themselves."""
    return d, d


def whole(d):
    """Every number; truth values count as int8."""
    return (dt.INT8, dt.INT8) if d is dt.BOOL else (d, d)


def division(d):
    """Floats and complex numbers; integers in double precision."""
    return (d, d) if d.kind in "fc" else (dt.FLOAT64, dt.FLOAT64)


def floating(d):
    """Floats and complex numbers; small integers in small floats."""
    found = float_for(d)
    return found, found


def double(d):
    """Double precision always."""
    found = dt.COMPLEX128 if d.kind == "c" else dt.FLOAT64
    return found, found


def bits(d):
    """Integers and truth values."""
    return (d, d) if d.kind in "biu" else None


def comparison(d):
    """Every number, to truth values."""
    return d, dt.BOOL


def magnitude(d):
    """Every number; a complex number's size is a float."""
    if d.kind != "c":
        return d, d
    return d, dt.FLOAT32 if d is dt.COMPLEX64 else dt.FLOAT64


def split_float(d):
    """Floats, to a float and an int32."""
    found = float_for(d)
    return found, (found, dt.INT32)


def choose(ufunc, dtypes):
    """The loop of `ufunc` for operands of these dtypes; TypeError where it has none."""
    if any(d.kind in "OUSVmM" for d in dtypes):
        from ._special_loops import special_loop

        return special_loop(ufunc, dtypes)
    if ufunc._family is floating:
        dtypes = tuple(map(float_for, dtypes))
    found = dtypes[0]
    for d in dtypes[1:]:
        found = promote(found, d)
    return _of_numbers(ufunc, found)


def wanted_loop(ufunc, dtypes, wanted):
    """The loop whose result has the dtype that the call asks for; TypeError where there is none."""
    target = make_dtype(wanted)
    if target.kind in "US" and target.itemsize:
        raise TypeError(
            "The `dtype` and `signature` arguments to ufuncs only select the general DType and not "
            "details such as the byte order or time unit. You can avoid this error by using the "
            "scalar types `np.float64` or the dtype string notation."
        )
    if ufunc._family is comparison and target is dt.BOOL:
        return choose(ufunc, dtypes)
    if not _gives(ufunc, target):
        raise no_matching_loop(ufunc.__name__)
    return choose(ufunc, (target,) * ufunc.nin)


def _gives(ufunc, target):
    """Whether operands of dtype `target` give results of this dtype."""
    if target.kind in "US":
        return ufunc.__name__ == "add"
    if target.kind not in "biufc":
        return True
    pair = ufunc._family(target)
    if pair is None or ufunc._functions.get(_kind(pair[0])) is None:
        return False
    first = pair[1][0] if isinstance(pair[1], tuple) else pair[1]
    return first is target


def _of_numbers(ufunc, promoted):
    pair = ufunc._family(promoted)
    if pair is None:
        raise not_supported_types(ufunc.__name__)
    source, target = pair
    functions = ufunc._functions.get(_kind(source))
    if functions is None:
        raise _missing(ufunc, source)
    if isinstance(functions, str):
        raise TypeError(functions)
    fast, safe = functions
    outs = target if isinstance(target, tuple) else (target,) * ufunc.nout
    return Loop(ufunc.__name__, (source,) * ufunc.nin, outs, fast, safe)


def _kind(d):
    return "i" if d.kind == "u" else d.kind


def _missing(ufunc, d):
    if d.kind == "b" and ufunc.nin == 1:
        return UFuncTypeError(
            f"ufunc '{ufunc.__name__}' did not contain a loop with signature matching types "
            f"<class '{class_name(d)}'> -> None"
        )
    return not_supported_types(ufunc.__name__)
