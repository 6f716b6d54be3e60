"""Functions that call functions of the program."""

import functools
import inspect

from keras._object import EngineObject

from gradpaper_runtime import not_supported

from ._convert import convert
from ._joining import stack, unstack
from ._structure import flatten, map_structure, pack_as


class Function:
    """What `tf.function` makes of a function: it runs as it is, its numbers become tensors."""

    def __init__(self, python_function):
        functools.update_wrapper(self, python_function)
        self.python_function = python_function

    def __call__(self, *arguments, **keywords):
        return map_structure(_tensor, self.python_function(*arguments, **keywords))

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        bound = Function(self.python_function.__get__(instance, owner))
        return bound

    @property
    def function_spec(self):
        """Its signature."""
        return inspect.signature(self.python_function)

    def get_concrete_function(self, *_arguments, **_keywords):
        """Not carried: there are no graphs here."""
        raise not_supported("tensorflow.function.get_concrete_function")

    def __repr__(self):
        return f"<tensorflow.python.eager.polymorphic_function.polymorphic_function.Function object at 0x{id(self):x}>"


def _tensor(leaf):
    return convert(leaf) if isinstance(leaf, (bool, int, float, str)) else leaf


def function(func=None, input_signature=None, autograph=True, jit_compile=None, reduce_retracing=False, **_options):
    """Makes a graph of a function: here it runs as it is. As a decorator with arguments too."""
    return Function if func is None else Function(func)


def py_function(func=None, inp=None, Tout=None, name=None):
    """Calls a function with tensors and gives its results as tensors of the types `Tout`."""
    return _results(func(*[convert(each) for each in inp]), Tout)


def numpy_function(func=None, inp=None, Tout=None, stateful=True, name=None):
    """Calls a function with arrays and gives its results as tensors."""
    return _results(func(*[convert(each).numpy() for each in inp]), None)


def _results(value, types):
    if isinstance(value, (list, tuple)):
        kinds = types if isinstance(types, (list, tuple)) else [types] * len(value)
        return [_results(each, kind) for each, kind in zip(value, kinds)]
    if types is None or value is None:
        return value if value is None else convert(value)
    from ._elementwise import cast

    return cast(convert(value), types[0] if isinstance(types, (list, tuple)) else types)


def cond(pred, true_fn=None, false_fn=None, name=None):
    """What one of two functions gives."""
    return true_fn() if bool(pred) else false_fn()


def case(pred_fn_pairs, default=None, exclusive=False, strict=False, name="case"):
    """What the function of the first true condition gives."""
    for pred, run in pred_fn_pairs:
        if bool(pred):
            return run()
    return default()


def switch_case(branch_index, branch_fns, default=None, name="switch_case"):
    """What the function of that number gives."""
    has_numbers = isinstance(branch_fns, dict) or isinstance(branch_fns[0], tuple)
    table = dict(branch_fns) if has_numbers else dict(enumerate(branch_fns))
    chosen = table.get(int(branch_index), default or table[max(table)])
    return chosen()


def while_loop(cond, body, loop_vars, shape_invariants=None, maximum_iterations=None, name=None, **_options):
    """Runs `body` as long as `cond` holds; gives the variables of the loop."""
    state = map_structure(_tensor, loop_vars)
    rounds = 0
    while bool(cond(*state)) and (maximum_iterations is None or rounds < maximum_iterations):
        result = body(*state)
        result = result if isinstance(result, (list, tuple)) else [result]
        state, rounds = type(result)(map_structure(_tensor, list(result))), rounds + 1
    return state


def _columns(elems):
    leaves = [convert(each) for each in flatten(elems)]
    if any(len(tuple(each.shape)) == 0 for each in leaves):
        raise ValueError("Elements in elems must be 1+ dimensional Tensors, not scalars")
    return [pack_as(elems, row) for row in zip(*[unstack(each) for each in leaves])]


def _stacked(rows):
    leaves = [flatten(row) for row in rows]
    return pack_as(rows[0], [stack([convert(each) for each in column]) for column in zip(*leaves)])


def map_fn(fn, elems, dtype=None, fn_output_signature=None, name=None, **_options):
    """The function's results for the parts of tensors along the first axis, put together again."""
    is_structure = isinstance(elems, (tuple, dict)) or (
        isinstance(elems, list) and any(isinstance(each, EngineObject) or hasattr(each, "shape") for each in elems)
    )
    if isinstance(elems, list) and not is_structure and elems and not isinstance(elems[0], (list, tuple)):
        raise ValueError("Elements in elems must be 1+ dimensional Tensors, not scalars")
    return _stacked([fn(row) for row in _columns(elems if is_structure else convert(elems))])


def vectorized_map(fn, elems, fallback_to_while_loop=True, warn=True):
    """As `map_fn`."""
    return map_fn(fn, elems)


def foldl(fn, elems, initializer=None, name=None, **_options):
    """Brings the parts of a tensor along the first axis together, from the first to the last."""
    return _folded(fn, _columns(convert(elems)), initializer)


def foldr(fn, elems, initializer=None, name=None, **_options):
    """Brings the parts of a tensor along the first axis together, from the last to the first."""
    return _folded(fn, _columns(convert(elems))[::-1], initializer)


def _folded(fn, rows, initializer):
    total, rest = (rows[0], rows[1:]) if initializer is None else (initializer, rows)
    for row in rest:
        total = fn(total, row)
    return total


def scan(fn, elems, initializer=None, reverse=False, name=None, **_options):
    """All the stages of `foldl`, put together."""
    rows = _columns(convert(elems))
    total, rest = (rows[0], rows[1:]) if initializer is None else (map_structure(_tensor, initializer), rows)
    stages = [total] if initializer is None else []
    for row in rest:
        total = fn(total, row)
        stages.append(total)
    return _stacked(stages)


def recompute_grad(f):
    """The function itself."""
    return f


def no_gradient(op_type):
    """Without effect: there are no operations of the program's own."""


class TensorArray:
    """A list of tensors that a loop fills."""

    def __init__(self, dtype, size=None, dynamic_size=None, clear_after_read=None, element_shape=None, **_options):
        self.dtype = dtype
        self._items = [None] * int(size or 0)

    def write(self, index, value, name=None):
        """Puts a tensor in its place."""
        place = int(index)
        self._items.extend([None] * (place + 1 - len(self._items)))
        self._items[place] = convert(value)
        return self

    def read(self, index, name=None):
        """The tensor in that place."""
        return self._items[int(index)]

    def stack(self, name=None):
        """All tensors along a new axis."""
        return stack(self._items)

    def concat(self, name=None):
        """All tensors one behind the other."""
        from ._joining import concat

        return concat(self._items, 0)

    def unstack(self, value, name=None):
        """Takes over the parts of a tensor."""
        self._items = unstack(convert(value))
        return self

    def gather(self, indices, name=None):
        """Some of the tensors along a new axis."""
        return stack([self._items[int(each)] for each in indices])

    def size(self, name=None):
        """How many there are."""
        return convert(len(self._items))
