"""Errors of ufuncs and of memory; they carry the module name that real tracebacks show."""

import math


class UFuncTypeError(TypeError):
    """A ufunc cannot work with the dtypes it was given."""


class _UFuncNoLoopError(UFuncTypeError):
    """No inner loop exists for these dtypes."""


class _UFuncOutputCastingError(UFuncTypeError):
    """The result's dtype does not fit into the output's."""


class _ArrayMemoryError(MemoryError):
    """The array would be larger than the memory."""


for _class in (UFuncTypeError, _UFuncNoLoopError, _UFuncOutputCastingError, _ArrayMemoryError):
    _class.__module__ = "numpy._core._exceptions"
# Their short names, though not the ones in tracebacks, are those of the base class.
_UFuncNoLoopError.__name__ = _UFuncOutputCastingError.__name__ = "UFuncTypeError"
_ArrayMemoryError.__name__ = "MemoryError"


def no_loop(name, in_dtypes):
    """The error for a ufunc without a loop for these dtypes."""
    listed = ", ".join(repr(d) for d in in_dtypes)
    comma = "," if len(in_dtypes) == 1 else ""
    return _UFuncNoLoopError(
        f"ufunc '{name}' did not contain a loop with signature matching types "
        f"({listed}{comma}) -> None"
    )


def not_supported_types(name):
    """The error for a ufunc whose inputs cannot be cast safely to any loop."""
    return TypeError(
        f"ufunc '{name}' not supported for the input types, and the inputs could not be safely "
        "coerced to any supported types according to the casting rule ''safe''"
    )


def no_matching_loop(name):
    """The error for a `dtype` of a call in which the ufunc has no loop."""
    return TypeError(
        f"No loop matching the specified signature and casting was found for ufunc {name}"
    )


def input_cast(name, place, source, target, casting):
    """The error for an operand that may not be cast to the loop's dtype."""
    return UFuncTypeError(
        f"Cannot cast ufunc '{name}' {place} from {source!r} to {target!r} "
        f"with casting rule '{casting}'"
    )


def output_cast(name, source, target, casting):
    """The error for a result that may not be stored in `out`."""
    return _UFuncOutputCastingError(
        f"Cannot cast ufunc '{name}' output from {source!r} to {target!r} "
        f"with casting rule '{casting}'"
    )


def copy_needed():
    """The error for copy=False where a copy cannot be avoided."""
    return ValueError(
        "Unable to avoid copy while creating an array as requested.\nIf using `np.array(obj, "
        "copy=False)` replace it with `np.asarray(obj)` to allow a copy when needed (no behavior "
        "change in NumPy 1.x).\nFor more details, see https://numpy.org/devdocs/"
        "numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword."
    )


def inhomogeneous(shape):
    """The error for nested sequences of different lengths below `shape`."""
    return ValueError(
        "setting an array element with a sequence. The requested array has an inhomogeneous shape "
        f"after {len(shape)} dimensions. The detected shape was {tuple(shape)} + inhomogeneous "
        "part."
    )


def no_room(shape, dtype):
    """The error for an array that is larger than the memory, or than any array can be."""
    if any(length >= 2**63 for length in shape):
        return ValueError("Maximum allowed dimension exceeded")
    size = math.prod(shape) * dtype.itemsize
    if size >= 2**63:
        return ValueError("array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    listed = f"({shape[0]},)" if len(shape) == 1 else f"({', '.join(map(str, shape))})"
    return _ArrayMemoryError(f"Unable to allocate {_in_units(size)} for an array with shape {listed} and data type {dtype}")


def _in_units(size):
    """Bytes with three digits in the unit that suits them, as 37.3 GiB."""
    units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    power = max(min((size.bit_length() - 1) // 10, 6), 0)
    number = size / 1024**power
    if number >= 999.5 and power < 6:
        power, number = power + 1, number / 1024
    return f"{number:#.3g} {units[power]}" if power else f"{size} bytes"
