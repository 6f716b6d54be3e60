"""`tf.random`: the numbers come from the engine's streams, which the program's seed can set."""

import itertools

from keras import _wire

from ._convert import convert, is_symbolic, type_of
from ._known_names import unknown
from ._numbers import is_whole, type_name
from ._run import plain, renamed, shape_list
from ._structure import flatten

_state = {"seed": None, "draws": itertools.count()}
_calls = {}
_drawn = itertools.count()


def set_seed(seed):
    """All that `tf.random` draws from now on is determined by the number."""
    _state["seed"] = int(seed)
    _state["draws"] = itertools.count()
    _calls.clear()


def next_seed(seed=None):
    """The seed of the next draw, None for the engine's own; every draw has another one."""
    next(_drawn)
    if _state["seed"] is None and seed is None:
        return None
    count = _calls.setdefault(seed, itertools.count()) if seed is not None else _state["draws"]
    return hash((_state["seed"] or 0, -1 if seed is None else int(seed), next(count))) % 2**31


def draw_count():
    """A number that is another one after each draw."""
    return repr(_drawn)


def _draw(name, shape, dtype, seed, **keywords):
    keywords["seed"] = next_seed(seed)
    return renamed(_wire.call_name(f"keras.random.{name}", (shape_list(shape),), keywords), dtype)


def normal(shape, mean=0.0, stddev=1.0, dtype="float32", seed=None, name=None):
    """Numbers from a normal distribution."""
    wanted = type_name(dtype)
    drawn = _draw("normal", shape, wanted, seed)
    return drawn if mean == 0.0 and stddev == 1.0 else drawn * stddev + mean


def truncated_normal(shape, mean=0.0, stddev=1.0, dtype="float32", seed=None, name=None):
    """Numbers from a normal distribution, none further than two deviations from the mean."""
    return _draw("truncated_normal", shape, type_name(dtype), seed, mean=plain(mean), stddev=plain(stddev))


def uniform(shape, minval=0, maxval=None, dtype="float32", seed=None, name=None):
    """Numbers from an interval, all alike. Raises ValueError for whole numbers without `maxval`."""
    wanted = type_name(dtype)
    if is_whole(wanted):
        if maxval is None:
            raise ValueError(f"Must specify maxval for integer dtype tf.{wanted}")
        return _draw("randint", shape, wanted, seed, minval=plain(minval), maxval=plain(maxval))
    high = 1.0 if maxval is None else plain(maxval)
    return _draw("uniform", shape, wanted, seed, minval=float(plain(minval)), maxval=float(high))


def shuffle(value, seed=None, name=None):
    """The parts of a tensor along the first axis in another order."""
    x = convert(value)
    if is_symbolic(x) or "string" not in type_of(x):
        wanted = None if is_symbolic(x) else type_of(x)
        return renamed(_wire.call_name("keras.random.shuffle", (x,), {"seed": next_seed(seed)}), wanted)
    from ._selecting import gather
    from ._creation import range as places

    return gather(x, shuffle(places(tuple(x.shape)[0]), seed))


def categorical(logits, num_samples, dtype="int64", seed=None, name=None):
    """Classes drawn with the chances that raw outputs give them, some for each row."""
    keywords = {"dtype": "int32", "seed": next_seed(seed)}
    drawn = _wire.call_name("keras.random.categorical", (convert(logits), plain(num_samples)), keywords)
    return renamed(drawn, type_name(dtype or "int64"))


def dropout_mask(x, rate, seed):
    """A tensor with some of its numbers set to 0, all others grown so that the mean stays."""
    keywords = {"seed": next_seed(seed)}
    return renamed(_wire.call_name("keras.random.dropout", (x, plain(rate)), keywords), type_of(x))


class Generator:
    """A stream of random numbers of its own."""

    __module__ = "tensorflow.python.ops.stateful_random_ops"

    def __init__(self, seed=None):
        self._seed = seed
        self._draws = itertools.count()

    @classmethod
    def from_seed(cls, seed, alg=None):
        """The stream that a number determines."""
        return cls(int(flatten(seed)[0]))

    @classmethod
    def from_non_deterministic_state(cls, alg=None):
        """Another stream each time."""
        return cls(None)

    def _next(self):
        return None if self._seed is None else hash((self._seed, next(self._draws))) % 2**31

    def normal(self, shape, mean=0.0, stddev=1.0, dtype="float32", name=None):
        """Numbers from a normal distribution."""
        return normal(shape, mean, stddev, dtype, self._next())

    def uniform(self, shape, minval=0, maxval=None, dtype="float32", name=None):
        """Numbers from an interval, all alike."""
        return uniform(shape, minval, maxval, dtype, self._next())

    def truncated_normal(self, shape, mean=0.0, stddev=1.0, dtype="float32", name=None):
        """Numbers from a normal distribution, none further than two deviations from the mean."""
        return truncated_normal(shape, mean, stddev, dtype, self._next())


def _stateless(function):
    def draw(shape, seed, *positional, **keywords):
        from_seed = hash(tuple(int(each) for each in plain(seed))) % 2**31
        keywords["seed"] = from_seed
        _calls.pop(from_seed, None)
        return function(shape, *positional, **keywords)

    return draw


stateless_normal = _stateless(normal)
stateless_uniform = _stateless(uniform)
stateless_truncated_normal = _stateless(truncated_normal)
_own_generator = Generator()


def get_global_generator():
    """The stream that all share."""
    return _own_generator


def __getattr__(name):
    return unknown("tensorflow.random", name)
