"""Questions about types: issubdtype, isscalar, iterable, and the names of types."""

from . import _scalars as sc
from ._dtypes import dtype as make_dtype


def issubdtype(arg1, arg2):
    """Whether a type stands below another in the hierarchy."""
    return issubclass(_class_of(arg1), _class_of(arg2))


def _class_of(spec):
    if isinstance(spec, type) and issubclass(spec, sc.generic):
        return spec
    return make_dtype(spec).type


def isdtype(dtype, kind):
    """Whether a dtype is of a kind: 'integral', 'real floating', a dtype, or a tuple of these."""
    kinds = kind if isinstance(kind, tuple) else (kind,)
    names = {"bool": "b", "signed integer": "i", "unsigned integer": "u", "integral": "iu",
             "real floating": "f", "complex floating": "c", "numeric": "iufc"}  # fmt: skip
    d = make_dtype(dtype)
    return any(d.kind in names[k] if isinstance(k, str) else d == make_dtype(k) for k in kinds)


def isscalar(element):
    """Whether the object is a number or a text, of Python or NumPy."""
    return isinstance(element, (sc.generic, int, float, complex, str, bytes, memoryview))


def iscomplexobj(x):
    """Whether the object has a complex dtype."""
    from ._coerce import asarray

    return asarray(x).dtype.kind == "c"


def isrealobj(x):
    """Whether the object has no complex dtype."""
    return not iscomplexobj(x)
