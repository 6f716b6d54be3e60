"""The `dtype` class and the one object per type.

Besides NumPy's attributes a dtype has for internal use
`_code`  the typecode of `array.array` that stores it, or None where a list stores it,
`_wrap`  storage value -> scalar object,
`_zero`  the storage value of zeros.
"""

from functools import partial

from . import _scalars as sc


class dtype:
    """Element type. dtype(x) accepts names, type strings, Python types and scalar classes."""

    __slots__ = (
        "name", "kind", "char", "itemsize", "num", "type", "names", "_fields",
        "_code", "_wrap", "_zero", "_unit", "_hash", "_rank", "subdtype",
    )  # fmt: skip

    def __new__(cls, spec=None, align=False, copy=False, metadata=None):
        if type(spec) is dtype:
            return spec
        from ._dtype_parse import parse

        return parse(spec)

    @property
    def str(self):
        """Type string with byte order, as '<f8'."""
        if self.kind in "US":
            signs = self.itemsize // (4 if self.kind == "U" else 1)
            return f"{self.byteorder_char}{self.kind}{signs}"
        unit = f"[{self._unit}]" if self.kind in "mM" and self._unit else ""
        return f"{self.byteorder_char}{self.kind}{self.itemsize}{unit}"

    @property
    def byteorder_char(self):
        """'<' for sized numbers and text, '|' where the order has no meaning."""
        return "|" if self.kind in "bOSV" or (self.itemsize == 1) else "<"

    @property
    def byteorder(self):
        """'=' for native order, '|' where the order has no meaning."""
        return "|" if self.byteorder_char == "|" else "="

    @property
    def fields(self):
        """Mapping name -> (dtype, offset), or None."""
        if self.names is None:
            return None
        offset, out = 0, {}
        for name, field in self._fields:
            out[name] = (field, offset)
            offset += field.itemsize
        return out

    @property
    def descr(self):
        """List form: [('', '<f8')]."""
        if self.names is None:
            return [("", self.str)]
        return [(name, field.str) for name, field in self._fields]

    @property
    def alignment(self):
        """Bytes to which elements are aligned."""
        return 4 if self.kind == "U" else 1 if self.kind in "SV" else min(self.itemsize, 8)

    @property
    def base(self):
        """The dtype itself: there are no subarray dtypes."""
        return self

    shape = ()
    ndim = 0
    isnative = True
    isalignedstruct = False
    flags = 0
    metadata = None

    @property
    def isbuiltin(self):
        """1 for built-in types, 0 for records and sized text."""
        return 0 if self.kind in "USVmM" else 1

    @property
    def hasobject(self):
        """Whether elements are Python objects."""
        return self.kind == "O"

    def newbyteorder(self, new_order="S"):
        """The same dtype: storage always has native order."""
        return self

    def __getitem__(self, key):
        for name, field in self._fields or ():
            if name == key:
                return field
        raise KeyError(f'Field named "{key}" not found.')

    def __len__(self):
        return 0 if self.names is None else len(self.names)

    def __bool__(self):
        return True

    def __eq__(self, other):
        if self is other:
            return True
        if type(other) is not dtype:
            try:
                other = dtype(other)
            except TypeError:
                return False
            return self == other
        return self._key() == other._key()

    def _key(self):
        return (self.kind, self.itemsize, self._unit, self._fields)

    def __hash__(self):
        return self._hash

    def __str__(self):
        if self.names is not None:
            return str_fields(self)
        return self.str if self.kind in "US" else self.name

    def __repr__(self):
        if self.names is not None:
            return f"dtype({str_fields(self)})"
        if self.kind in "USmM":
            shown = self.str.lstrip("|") if self.itemsize else self.str.lstrip("|")[:-1]
            return f"dtype('{shown}')"
        return f"dtype('{'O' if self.kind == 'O' else self.name}')"

    def __reduce__(self):
        return (dtype, (self.descr if self.names else self.str,))

    def __lt__(self, other):
        return self != dtype(other) and self <= other

    def __le__(self, other):
        from ._promotion import can_cast

        return can_cast(self, dtype(other))

    def __gt__(self, other):
        return dtype(other) < self

    def __ge__(self, other):
        return dtype(other) <= self


def str_fields(record):
    """The list form of a record dtype as it is printed."""
    items = [(name, field.str if field.names is None else field) for name, field in record._fields]
    return repr(items)


dtype.__module__ = "numpy"


def build(name, kind, char, itemsize, cls, code, wrap, zero, rank=0, unit="", fields=None):
    """A new dtype object with these attributes."""
    new = object.__new__(dtype)
    new.name, new.kind, new.char, new.itemsize, new.type = name, kind, char, itemsize, cls
    new._code, new._wrap, new._zero, new._rank, new._unit = code, wrap, zero, rank, unit
    new._fields, new.subdtype = fields, None
    new.names = None if fields is None else tuple(n for n, _ in fields)
    new._hash = hash((kind, itemsize, unit, fields))
    new.num = rank
    return new


def _boxed(name, char, code, rank):
    cls = sc.bool_ if name == "bool" else getattr(sc, name)
    size = {"b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "e": 2, "i": 4, "I": 4, "f": 4}.get(char, 8)
    kind = {"?": "b", "e": "f", "f": "f", "F": "c"}.get(char, "u" if char.isupper() else "i")
    wrap = sc.make_bool if name == "bool" else partial(sc.make_boxed, cls)
    zero = 0.0 if kind == "f" else 0j if kind == "c" else 0
    cls.dtype = build(name, kind, char, size, cls, code, wrap, zero, rank)
    return cls.dtype


BOOL = _boxed("bool", "?", "B", 0)
INT8 = _boxed("int8", "b", "b", 1)
UINT8 = _boxed("uint8", "B", "B", 2)
INT16 = _boxed("int16", "h", "h", 3)
UINT16 = _boxed("uint16", "H", "H", 4)
INT32 = _boxed("int32", "i", "i", 5)
UINT32 = _boxed("uint32", "I", "I", 6)
INT64 = _boxed("int64", "l", "q", 7)
UINT64 = _boxed("uint64", "L", "Q", 8)
# Half precision is kept as single precision numbers that are rounded on the way in.
FLOAT16 = _boxed("float16", "e", "f", 23)
FLOAT32 = _boxed("float32", "f", "f", 11)
_float64 = partial(float.__new__, sc.float64)
FLOAT64 = build("float64", "f", "d", 8, sc.float64, "d", _float64, 0.0, 12)
COMPLEX64 = _boxed("complex64", "F", None, 14)
COMPLEX128 = build("complex128", "c", "D", 16, sc.complex128, None, sc.make_complex128, 0j, 15)
OBJECT = build("object", "O", "O", 8, sc.object_, None, lambda value: value, 0, 17)
sc.float64.dtype, sc.complex128.dtype = FLOAT64, COMPLEX128
sc.object_.dtype = OBJECT

_texts = {}


def text(length):
    """The dtype of text of at most `length` signs."""
    if ("U", length) not in _texts:
        _texts["U", length] = build(
            f"str{32 * length}" if length else "str", "U", "U", 4 * length, sc.str_, None,
            partial(str.__new__, sc.str_), "", 19,
        )  # fmt: skip
    return _texts["U", length]


def byte_text(length):
    """The dtype of byte strings of at most `length` bytes."""
    if ("S", length) not in _texts:
        _texts["S", length] = build(
            f"bytes{8 * length}" if length else "bytes", "S", "S", length, sc.bytes_, None,
            partial(bytes.__new__, sc.bytes_), b"", 18,
        )  # fmt: skip
    return _texts["S", length]


sc.str_.dtype = text(0)
sc.bytes_.dtype = byte_text(0)
sc.complex64.dtype = COMPLEX64
