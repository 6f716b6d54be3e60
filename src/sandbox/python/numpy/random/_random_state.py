"""RandomState: the streams of `np.random.seed` and of the functions of `np.random`."""

from functools import partial

from gradpaper_runtime import not_supported

from .._coerce import asarray
from .._storage import size_of
from . import _checks as check, _continuous as continuous
from ._choice import LEGACY_TEXTS, Population, chances_of, distinct_with_chances, with_chances
from ._distributions import ContinuousDistributions, DiscreteDistributions
from ._fill import fill_normals, fill_uniforms
from ._integers import draw_range
from ._mixing import mixed_numbers, shuffle as shuffle_along
from ._mt19937 import MT19937
from ._sizes import draw, filled, parameter, shape_of
from ._samplers import LegacySampler
from ._vectors import VectorDistributions


class RandomState(ContinuousDistributions, DiscreteDistributions, VectorDistributions):
    """A stream of numbers of its own: RandomState(seed) with None, an int or several ints."""

    def __init__(self, seed=None):
        if isinstance(seed, MT19937):
            self._source = seed
        elif hasattr(seed, "next64"):
            raise not_supported(f"numpy.random.RandomState({type(seed).__name__})")
        else:
            self._source = MT19937.legacy(seed)
        self._sampler = LegacySampler(self._source)

    def __repr__(self):
        return f"RandomState(MT19937) at 0x{id(self):X}"

    def __str__(self):
        return "RandomState(MT19937)"

    def __reduce__(self):
        return _restored, (self.get_state(),)

    def __getattr__(self, name):
        raise AttributeError(f"'numpy.random.mtrand.RandomState' object has no attribute {name!r}")

    def seed(self, seed=None):
        """Start the stream again."""
        self._source.legacy_seed(seed)
        self._sampler.spare = None

    def get_state(self, legacy=True):
        """Tuple ('MT19937', words, position, has_gauss, cached_gaussian), or a dictionary."""
        from .. import array as make_array

        words, position = self._source.key()
        spare = self._sampler.spare
        key, has_spare = make_array(words, dtype="uint32"), int(spare is not None)
        if legacy:
            return ("MT19937", key, position, has_spare, spare or 0.0)
        return {"bit_generator": "MT19937", "state": {"key": key, "pos": position},
                "has_gauss": has_spare, "gauss": spare or 0.0}

    def set_state(self, state):
        """Continue from what `get_state` gave."""
        if isinstance(state, dict):
            inner = state["state"]
            state = (state["bit_generator"], inner["key"], inner["pos"],
                     state.get("has_gauss", 0), state.get("gauss", 0.0))
        elif not isinstance(state, (tuple, list)):
            raise TypeError("state must be a dict or a tuple.")
        if state[0] != "MT19937":
            raise ValueError("set_state can only be used with legacy MT19937 state instances.")
        self._source.set_key(list(state[1]), state[2])
        self._sampler.spare = float(state[4]) if len(state) > 4 and state[3] else None

    def random_sample(self, size=None):
        """Numbers in [0, 1)."""
        return self._source.double() if size is None else fill_uniforms(self._source, shape_of(size))

    def random(self, size=None):
        """Numbers in [0, 1)."""
        return self.random_sample(size)

    def rand(self, *args):
        """Numbers in [0, 1), the shape given as arguments."""
        return self.random_sample(args if args else None)

    def standard_normal(self, size=None):
        """Standard normal numbers."""
        return self._sampler.normal() if size is None else fill_normals(self._sampler, shape_of(size))

    def randn(self, *args):
        """Standard normal numbers, the shape given as arguments."""
        return self.standard_normal(args if args else None)

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Normal numbers with mean `loc` and standard deviation `scale`."""
        loc, scale = parameter(loc), parameter(scale, check.not_negative, "scale")
        if size is None or not isinstance(loc, float) or not isinstance(scale, float):
            return self._floats(continuous.normal, size, loc, scale)
        return _moved(fill_normals(self._sampler, shape_of(size)), loc, scale)

    def uniform(self, low=0.0, high=1.0, size=None):
        """Numbers in [low, high)."""
        low, high = parameter(low), parameter(high)
        double = self._source.double
        if size is None or not isinstance(low, float) or not isinstance(high, float):
            return draw(partial(_between, double), size, (low, _width(low, high)))
        return _moved(fill_uniforms(self._source, shape_of(size)), low, _width(low, high))

    def standard_exponential(self, size=None):
        """Exponential numbers with mean 1."""
        return draw(self._sampler.exponential, size, ())

    def standard_gamma(self, shape, size=None):
        """Gamma numbers of scale 1."""
        return self._floats(continuous.standard_gamma, size, parameter(shape, check.not_negative, "shape"))

    def randint(self, low, high=None, size=None, dtype=int):
        """Whole numbers from `low` up to, without, `high`; with one argument from 0 up to it."""
        return draw_range(self._source, low, high, size, dtype, False, True)

    def random_integers(self, low, high=None, size=None):
        """Whole numbers from `low` to `high` (deprecated in NumPy); with one argument from 1 to it."""
        low, high = (1, low) if high is None else (low, high)
        return draw_range(self._source, low, int(high) + 1, size, "int64", False, True)

    def tomaxint(self, size=None):
        """Whole numbers from 0 to the largest of int64."""
        return draw(lambda: self._source.next64() >> 1, size, (), whole=True)

    def bytes(self, length):
        """Random bytes."""
        return self._source.words((length + 3) // 4).tobytes()[:length]

    def shuffle(self, x):
        """Mix the items of a list, or the rows of an array, in place."""
        shuffle_along(x, self._source)

    def permutation(self, x):
        """A mixed copy of a sequence or of the rows of an array; of the numbers below an int."""
        if isinstance(x, int):
            return mixed_numbers(x, self._source)
        items = asarray(x)
        if not items.shape:
            if items.dtype.kind not in "iu":
                raise IndexError("x must be an integer or at least 1-dimensional")
            return mixed_numbers(int(items), self._source)
        return items[mixed_numbers(len(items), self._source)]

    def choice(self, a, size=None, replace=True, p=None):
        """Elements of an array with one axis, or of the numbers below an int.

        `p` are the chances of the elements; without `replace` no element comes twice.
        """
        people = Population(a, LEGACY_TEXTS, one_axis=True)
        count = people.along(0)
        people.check(size, LEGACY_TEXTS)
        chances = None if p is None else chances_of(p, count, LEGACY_TEXTS)
        shape = None if size is None else shape_of(size)
        if replace:
            positions = self._independent(count, chances, shape)
        else:
            positions = self._distinct(count, chances, shape)
        return positions if people.numbers else people.items[positions]

    def _independent(self, count, chances, shape):
        if chances is None:
            return self.randint(0, count, size=shape)
        drawn = with_chances(self._source.double, chances, 1 if shape is None else size_of(shape))
        return drawn[0] if shape is None else filled(drawn, shape, whole=True)

    def _distinct(self, count, chances, shape):
        wanted = 1 if shape is None else size_of(shape)
        if wanted > count:
            raise ValueError(LEGACY_TEXTS["too many"])
        if chances is None:
            found = mixed_numbers(count, self._source)[:wanted]
        else:
            found = filled(distinct_with_chances(
                self._source.double, chances, wanted, LEGACY_TEXTS["too few"]), (wanted,), whole=True)
        return int(found[0]) if shape is None else found.reshape(shape)


def _moved(numbers, start, factor):
    """start + factor * numbers, still an array if it has no axes."""
    if numbers.shape:
        return start + factor * numbers
    return filled([start + factor * numbers.item()], ())


def _between(double, low, width):
    return low + width * double()


def _width(low, high):
    width = high - low
    for value in [width] if isinstance(width, float) else width._values():
        check.finite_range(value)
    return width


def _restored(state):
    made = RandomState(0)
    made.set_state(state)
    return made
