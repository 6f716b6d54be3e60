"""Tensors of Python's and NumPy's values."""

import numpy as np

from keras._keras_tensor import KerasTensor
from keras._object import EngineObject

from ._numbers import is_real, is_whole, kernel_name, numpy_type, type_name
from ._tensors import EagerTensor, of_array


def constant(value, dtype=None, shape=None, name="Const"):
    """A tensor of numbers, texts, lists or arrays. Raises ValueError or TypeError for what no tensor can be made of."""
    tensor = _cast_tensor(value, dtype) if isinstance(value, EagerTensor) else convert(value, dtype)
    return tensor if shape is None else _shaped(tensor, shape, value)


def convert_to_tensor(value, dtype=None, dtype_hint=None, name=None):
    """A tensor of a value; a tensor stays as it is. Raises ValueError for a tensor of another type than `dtype`."""
    if dtype is None and dtype_hint is not None:
        try:
            return _read(convert(value, dtype_hint))
        except (TypeError, ValueError):
            return _read(convert(value))
    return _read(convert(value, dtype))


def _read(tensor):
    """The numbers of a variable as a tensor."""
    value = getattr(tensor, "value", None) if not isinstance(tensor, EagerTensor) and not is_symbolic(tensor) else None
    return tensor if value is None else value() if callable(value) else value


def convert(value, dtype=None):
    """As `convert_to_tensor`; variables and symbolic tensors stay what they are."""
    wanted = None if dtype is None else type_name(dtype)
    if isinstance(value, EagerTensor):
        return _checked(value, wanted)
    if isinstance(value, EngineObject):
        return here(value)
    value = getattr(value, "_as_tensor", lambda: value)()
    if isinstance(value, EagerTensor):
        return _checked(value, wanted)
    if isinstance(value, (np.ndarray, np.generic)):
        return of_array(*_from_numpy(np.asarray(value), wanted))
    return _from_python(value, wanted)


def here(value):
    """A variable whose numbers Python keeps as the tensor that it is now; all else as it is."""
    kept = getattr(type(value), "_kept", None)
    return value if kept is None else kept(value)


def is_symbolic(value):
    """Whether the value is a tensor without numbers."""
    return isinstance(value, KerasTensor)


def type_of(value):
    """The name of a tensor's or variable's number type."""
    told = vars(value).get("_dtype")
    return told if told is not None else type_name(value.dtype)


def _checked(tensor, wanted):
    if wanted is not None and tensor._dtype != wanted:
        raise ValueError(
            f"Tensor conversion requested dtype {wanted} for Tensor with dtype {tensor._dtype}: {tensor!r}"
        )
    return tensor


def _cast_tensor(tensor, dtype):
    if dtype is None or tensor._dtype == type_name(dtype):
        return tensor
    name = type_name(dtype)
    return of_array(tensor._numbers().astype(numpy_type(name)), name)


def _from_numpy(array, wanted):
    if array.dtype.kind in "OSU":
        return _texts(array, wanted)
    name = wanted or array.dtype.name
    if wanted == "string":
        raise ValueError("TensorFlow: cannot make texts of numbers.")
    return array.astype(numpy_type(name)), name


def _texts(array, wanted):
    items = [_bytes(item) for item in array.ravel().tolist()]
    if None in items:
        tensor = _from_python(array.tolist(), wanted)
        return tensor._value, tensor._dtype
    texts = np.empty(len(items), dtype=object)
    for place, item in enumerate(items):
        texts[place] = item
    return texts.reshape(array.shape), "string"


def _bytes(item):
    if isinstance(item, str):
        return item.encode("utf-8")
    return item if isinstance(item, bytes) else None


def _from_python(value, wanted):
    if isinstance(value, (list, tuple)) and _holds_tensors(value):
        from ._joining import stack

        return stack([convert(item, wanted) for item in value])
    if isinstance(value, range):
        value = list(value)
    leaves = []
    shape = _shape_of(value, leaves)
    name = _type_of_leaves(leaves, wanted)
    if name == "string":
        return of_array(*_texts(_objects(leaves).reshape(shape), None))
    numbers = np.array(leaves, dtype="int64" if _wraps(leaves, name) else numpy_type(name))
    return of_array(numbers.astype(numpy_type(name)).reshape(shape), name)


def _wraps(leaves, name):
    """Whether whole numbers are too large for the type: they wrap around."""
    return is_whole(name) and any(isinstance(leaf, int) for leaf in leaves)


def _objects(leaves):
    array = np.empty(len(leaves), dtype=object)
    for place, leaf in enumerate(leaves):
        array[place] = leaf
    return array


def _holds_tensors(value):
    return any(
        isinstance(item, EngineObject) or (isinstance(item, (list, tuple)) and _holds_tensors(item)) for item in value
    )


def _shape_of(value, leaves):
    """The shape of nested lists; their numbers go to `leaves`."""
    if isinstance(value, np.ndarray):
        leaves.extend(value.ravel().tolist() if value.dtype.kind != "f" else list(value.ravel()))
        return value.shape
    if not isinstance(value, (list, tuple)):
        leaves.append(value)
        return ()
    shapes = [_shape_of(item, leaves) for item in value]
    if any(shape != shapes[0] for shape in shapes):
        raise ValueError("Can't convert non-rectangular Python sequence to Tensor.")
    return (len(value), *(shapes[0] if shapes else ()))


_kinds = {bool: "bool", int: "int", float: "float", str: "str", bytes: "str", complex: "complex"}


def _kind_of(leaf):
    for python_type, kind in _kinds.items():
        if isinstance(leaf, python_type):
            return kind
    if isinstance(leaf, np.generic):
        return {"b": "bool", "i": "int", "u": "int", "f": "float"}.get(leaf.dtype.kind, "str")
    raise ValueError(f"Attempt to convert a value ({leaf!r}) with an unsupported type ({type(leaf)}) to a Tensor.")


def _type_of_leaves(leaves, wanted):
    kinds = {_kind_of(leaf) for leaf in leaves}
    if wanted is not None:
        for leaf in leaves:
            _check_leaf(leaf, wanted)
        return wanted
    if len(kinds) > 1 and kinds != {"int", "float"}:
        raise ValueError("Can't convert Python sequence with mixed types to Tensor.")
    return _natural_type(leaves, kinds)


def _natural_type(leaves, kinds):
    if leaves and all(isinstance(leaf, np.generic) for leaf in leaves) and "str" not in kinds:
        return np.result_type(*{leaf.dtype for leaf in leaves}).name
    if not kinds or "float" in kinds:
        return "float32"
    kind = kinds.pop()
    if kind == "int":
        return "int32" if all(-(2**31) <= leaf < 2**31 for leaf in leaves) else "int64"
    return {"bool": "bool", "str": "string", "complex": "complex128"}[kind]


def _check_leaf(leaf, wanted):
    """Raises TypeError for a number that the type does not hold."""
    kind = _kind_of(leaf)
    fits = {
        "bool": wanted == "bool" or is_real(wanted) or is_whole(wanted),
        "int": is_whole(wanted) or is_real(wanted) or wanted.startswith("complex"),
        "float": is_real(wanted) or wanted.startswith("complex") or isinstance(leaf, np.generic),
        "str": wanted == "string",
        "complex": wanted.startswith("complex"),
    }[kind]
    if not fits:
        raise TypeError(f"Cannot convert {leaf!r} to EagerTensor of dtype {kernel_name(wanted)}")


def _shaped(tensor, shape, value):
    sizes = tuple(int(size) for size in (shape if hasattr(shape, "__iter__") else (shape,)))
    count = 1
    for size in sizes:
        count *= size
    numbers = tensor._numbers()
    if numbers.size == 1:
        return of_array(np.full(sizes, numbers.reshape(())[()], dtype=numbers.dtype), tensor._dtype)
    if numbers.size != count:
        raise TypeError(
            f"Eager execution of tf.constant with unsupported shape. Tensor {numbers} (converted from {value}) has "
            f"{numbers.size} elements, but got `shape` {sizes} with {count} elements)."
        )
    return of_array(numbers.reshape(sizes), tensor._dtype)
