"""Products of matrices and of more axes."""

import numpy as np

from keras._object import EngineObject

from ._arithmetic import check_types
from ._convert import convert, is_symbolic, type_of
from ._run import ask, kernel_error, plain, run
from ._shaping import transpose
from ._tensors import is_here, of_array


def _two(x, y, operation):
    """Both as tensors of one type: a list takes that of the tensor beside it."""
    if isinstance(y, EngineObject) and not isinstance(x, EngineObject) and not is_symbolic(y):
        x = convert(x, type_of(y)) if not isinstance(x, np.ndarray) else convert(x)
    one = convert(x)
    other = y if isinstance(y, EngineObject) else convert(y, None if is_symbolic(one) else type_of(one))
    if not (is_symbolic(one) or is_symbolic(other)):
        check_types(operation, one, other)
    return one, other


def matmul(a, b, transpose_a=False, transpose_b=False, adjoint_a=False, adjoint_b=False, *_unused, **_keywords):
    """The product of two matrices, or of many. Raises InvalidArgumentError for shapes that do not fit."""
    x, y = _two(a, b, "MatMul")
    x = _swapped(x) if transpose_a or adjoint_a else x
    y = _swapped(y) if transpose_b or adjoint_b else y
    _check_matrices(tuple(x.shape), tuple(y.shape))
    symbolic = is_symbolic(x) or is_symbolic(y)
    return run("matmul", [x, y], np.matmul, None if symbolic else type_of(x))


def _swapped(x):
    count = len(tuple(x.shape))
    return transpose(x, [*range(count - 2), count - 1, count - 2])


def _check_matrices(one, other):
    if len(one) < 2 or len(other) < 2:
        wrong = len(one) if len(one) < 2 else len(other)
        raise kernel_error("MatMul", f"In[0] and In[1] ndims must be == 2: {wrong}", "MatMul")
    if one[-1] != other[-2] and None not in (one[-1], other[-2]):
        left, right = (str(list(each)).replace(" ", "") for each in (one, other))
        text = f"Matrix size-incompatible: In[0]: {left}, In[1]: {right}"
        raise kernel_error("__MklMatMul", text, "MatMul")


def matvec(a, b, transpose_a=False, adjoint_a=False, a_is_sparse=False, b_is_sparse=False, name=None):
    """The product of a matrix, turned round if that is wanted, and a vector."""
    from ._shaping import expand_dims, squeeze

    x, y = _two(a, b, "MatMul")
    turned = bool(transpose_a or adjoint_a)
    return squeeze(matmul(x, expand_dims(y, -1), transpose_a=turned), [-1])


def tensordot(a, b, axes, name=None):
    """The product of two tensors summed over some of their axes."""
    x, y = _two(a, b, "MatMul")
    along = plain(axes)
    if is_here(x) and is_here(y):
        return of_array(np.asarray(_tensordot(x._value, y._value, along)), x._dtype)
    return ask("tensordot", [x, y], {"axes": along}, None if is_symbolic(x) else type_of(x))


def _tensordot(x, y, axes):
    if isinstance(axes, int):
        axes = [list(range(x.ndim - axes, x.ndim)), list(range(axes))]
    one, other = ([each] if isinstance(each, int) else [*each] for each in axes)
    one, other = [each % x.ndim for each in one], [each % y.ndim for each in other]
    left = [axis for axis in range(x.ndim) if axis not in one]
    right = [axis for axis in range(y.ndim) if axis not in other]
    count = 1
    for axis in one:
        count *= x.shape[axis]
    rows = np.transpose(x, left + one).reshape(-1, count)
    columns = np.transpose(y, other + right).reshape(count, -1)
    sizes = [x.shape[axis] for axis in left] + [y.shape[axis] for axis in right]
    return (rows @ columns).reshape(sizes)


def einsum(equation, *inputs, **_keywords):
    """Sums of products by Einstein's convention."""
    tensors = [convert(each) for each in inputs]
    for each in tensors[1:]:
        if not (is_symbolic(each) or is_symbolic(tensors[0])):
            check_types("Einsum", tensors[0], each)
    return ask("einsum", [equation, *tensors], None, None if is_symbolic(tensors[0]) else type_of(tensors[0]))
