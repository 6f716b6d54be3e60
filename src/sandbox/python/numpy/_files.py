"""Arrays in files: save, load, savez, and raw bytes or texts of numbers."""

import os
import pickle
import zipfile

from ._coerce import asarray, array
from ._dtypes import dtype as make_dtype
from ._memory import frombuffer
from ._npy_format import MAGIC, read_array, write_array

__all__ = ["save", "load", "savez", "savez_compressed", "fromfile", "fromstring"]


def save(file, arr, allow_pickle=True):
    """Write an array to a .npy file; the ending is added to names without it."""
    if hasattr(file, "write"):
        write_array(file, arr, allow_pickle)
        return
    name = os.fspath(file)
    with open(name if name.endswith(".npy") else name + ".npy", "wb") as stream:
        write_array(stream, arr, allow_pickle)


def savez(file, *args, allow_pickle=True, **kwds):
    """Write several arrays to an uncompressed .npz file, as arr_0, arr_1, … or by name."""
    _save_zip(file, args, kwds, zipfile.ZIP_STORED, allow_pickle)


def savez_compressed(file, *args, allow_pickle=True, **kwds):
    """Write several arrays to a compressed .npz file."""
    _save_zip(file, args, kwds, zipfile.ZIP_DEFLATED, allow_pickle)


def _save_zip(file, args, named, compression, allow_pickle):
    if not hasattr(file, "write"):
        file = os.fspath(file)
        file = file if file.endswith(".npz") else file + ".npz"
    arrays = dict(named)
    for i, one in enumerate(args):
        key = f"arr_{i}"
        if key in arrays:
            raise ValueError(f"Cannot use un-named variables and keyword {key}")
        arrays[key] = one
    with zipfile.ZipFile(file, "w", compression) as archive:
        for key, one in arrays.items():
            with archive.open(key + ".npy", "w", force_zip64=True) as stream:
                write_array(stream, one, allow_pickle)


class NpzFile:
    """The arrays of a .npz file by name, read when asked for; a context manager."""

    def __init__(self, stream, allow_pickle, settings):
        self._archive = self.zip = zipfile.ZipFile(stream)
        self._settings = settings | {"allow_pickle": allow_pickle}
        self._name = getattr(stream, "name", "object")
        self._stored = self._archive.namelist()
        self.files = [name.removesuffix(".npy") for name in self._stored]
        self.allow_pickle = allow_pickle

    @property
    def f(self):
        """The arrays as attributes."""
        return _Attributes(self)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        """Close the file."""
        if self.zip is not None:
            self.zip.close()
            self.zip = None

    def __getitem__(self, key):
        name = key if key in self._stored else f"{key}.npy"
        if name not in self._stored:
            raise KeyError(f"{key} is not a file in the archive")
        with self.zip.open(name) as stream:
            if not name.endswith(".npy"):
                return stream.read()
            return read_array(stream, **self._settings)

    def __contains__(self, key):
        return key in self._stored or key in self.files

    def __iter__(self):
        return iter(self.files)

    def __len__(self):
        return len(self.files)

    def keys(self):
        """Names of the arrays."""
        return _KeysView(self)

    def values(self):
        """The arrays."""
        return (self[key] for key in self.files)

    def items(self):
        """Pairs of name and array."""
        return ((key, self[key]) for key in self.files)

    def get(self, key, default=None):
        """The array of this name, or the default."""
        return self[key] if key in self else default

    def __repr__(self):
        listed = ", ".join(self.files[:5]) + ("..." if len(self.files) > 5 else "")
        return f"NpzFile {self._name!r} with keys: {listed}"


class _KeysView:
    def __init__(self, mapping):
        self._mapping = mapping

    def __iter__(self):
        return iter(self._mapping.files)

    def __len__(self):
        return len(self._mapping)

    def __contains__(self, key):
        return key in self._mapping

    def __repr__(self):
        return f"KeysView({self._mapping!r})"


class _Attributes:
    def __init__(self, npz):
        self._npz = npz

    def __getattr__(self, name):
        try:
            return self._npz[name]
        except KeyError:
            raise AttributeError(name) from None

    def __dir__(self):
        return list(self._npz.files)


NpzFile.__module__ = "numpy.lib.npyio"


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII", *,
         max_header_size=10000):  # fmt: skip
    """The array of a .npy file, or the NpzFile of a .npz file.

    Pickled objects are read only with allow_pickle=True.
    """
    settings = {"encoding": encoding, "fix_imports": fix_imports}
    own = not hasattr(file, "read")
    stream = open(os.fspath(file), "rb") if own else file
    kept = False
    try:
        start = stream.read(len(MAGIC))
        stream.seek(-len(start), 1)
        if not start:
            raise EOFError("No data left in file")
        kept = start.startswith((b"PK\x03\x04", b"PK\x05\x06"))
        if kept:
            return NpzFile(stream, allow_pickle, settings)
        if start == MAGIC:
            return read_array(stream, allow_pickle, **settings)
        return _unpickled(stream, file, allow_pickle, settings)
    finally:
        if own and not kept:
            stream.close()


def _unpickled(stream, file, allow_pickle, settings):
    if not allow_pickle:
        raise ValueError(
            "This file contains pickled (object) data. If you trust the file you can load it "
            "unsafely using the `allow_pickle=` keyword argument or `pickle.load()`."
        )
    try:
        return pickle.load(stream, **settings)
    except Exception as error:
        raise pickle.UnpicklingError(f"Failed to interpret file {file!r} as a pickle") from error


def fromfile(file, dtype=float, count=-1, sep="", offset=0, *, like=None):
    """One-dimensional array of a file's bytes, or with a separator of the numbers written in it."""
    if hasattr(file, "read"):
        data = file.read()
    else:
        with open(os.fspath(file), "rb") as stream:
            data = stream.read()
    data = data[offset:]
    if sep:
        return fromstring(data.decode("latin1"), dtype, count, sep=sep)
    size = make_dtype(dtype).itemsize
    found = frombuffer(data[: len(data) // size * size], dtype, count).copy()
    return found


def fromstring(string, dtype=float, count=-1, *, sep="", like=None):
    """One-dimensional array of the numbers of a text."""
    if not sep:
        raise ValueError("The binary mode of fromstring is removed, use frombuffer instead")
    text = string.decode() if isinstance(string, bytes) else string
    pieces = text.split(sep.strip()) if sep.strip() else text.split()
    pieces = [p.strip() for p in pieces]
    if pieces and not pieces[-1]:
        pieces.pop()
    found = array([_number(p) for p in pieces[: count if count >= 0 else None]])
    return asarray(found, float if found.size == 0 else None).astype(dtype)


def _number(text):
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        raise ValueError("string or file could not be read to its end due to unmatched data"
                         ) from None  # fmt: skip
