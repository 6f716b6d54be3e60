"""Generator and `default_rng`: the modern interface of random numbers."""

from functools import partial

from gradpaper_runtime import not_supported

from .._coerce import asarray
from .._storage import size_of
from . import _checks as check, _continuous as continuous
from ._choice import TEXTS, Population, chances_of, distinct_with_chances, with_chances
from ._distinct import distinct
from ._distributions import ContinuousDistributions, DiscreteDistributions
from ._fill import fill_normals, fill_uniforms
from ._integers import draw_range
from ._mixing import mixed_numbers, shuffle as shuffle_along, shuffle_items
from ._pcg64 import PCG64
from ._random_state import RandomState
from ._samplers import Sampler
from ._single import SingleSampler, draw_single, wants_single
from ._sizes import draw, filled, parameter, shape_of
from ._vectors import VectorDistributions


class Generator(ContinuousDistributions, DiscreteDistributions, VectorDistributions):
    """Random numbers from a source of bits: Generator(PCG64(seed)), or `default_rng(seed)`."""

    def __init__(self, bit_generator):
        if not hasattr(bit_generator, "next64"):
            raise AttributeError(f"'{type(bit_generator).__name__}' object has no attribute 'capsule'")
        self.bit_generator = bit_generator
        self._sampler = Sampler(bit_generator)
        self._single = SingleSampler(bit_generator)

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return f"Generator({type(self.bit_generator).__name__})"

    def __getattr__(self, name):
        if name == "multivariate_hypergeometric":
            raise not_supported(f"numpy.random.Generator.{name}")
        raise AttributeError(f"'numpy.random._generator.Generator' object has no attribute {name!r}")

    def spawn(self, n_children):
        """A list of generators that are independent of this one and of each other."""
        kind = type(self.bit_generator)
        return [Generator(kind(child)) for child in self.bit_generator.seed_seq.spawn(n_children)]

    def random(self, size=None, dtype=float, out=None):
        """Numbers in [0, 1)."""
        if wants_single(dtype, "random"):
            return _into(out, draw_single(self._single.double, _size(size, out)))
        if size is None and out is None:
            return self.bit_generator.double()
        return _into(out, fill_uniforms(self.bit_generator, shape_of(_size(size, out))))

    def standard_normal(self, size=None, dtype=float, out=None):
        """Standard normal numbers."""
        if wants_single(dtype, "standard_normal"):
            return _into(out, draw_single(self._single.normal, _size(size, out)))
        if size is None and out is None:
            return self._sampler.normal()
        return _into(out, fill_normals(self._sampler, shape_of(_size(size, out))))

    def standard_exponential(self, size=None, dtype=float, method="zig", out=None):
        """Exponential numbers with mean 1."""
        if wants_single(dtype, "standard_exponential"):
            return _into(out, draw_single(self._single.exponential, _size(size, out)))
        return _into(out, draw(self._sampler.exponential, _size(size, out), ()))

    def standard_gamma(self, shape, size=None, dtype=float, out=None):
        """Gamma numbers of scale 1."""
        shape = parameter(shape, check.not_negative, "shape")
        if wants_single(dtype, "standard_gamma"):
            return _into(out, draw_single(
                partial(continuous.standard_gamma, self._single, shape), _size(size, out)))
        return _into(out, self._floats(continuous.standard_gamma, _size(size, out), shape))

    def uniform(self, low=0.0, high=1.0, size=None):
        """Numbers in [low, high)."""
        low, high = parameter(low), parameter(high)
        width = high - low
        for value in [width] if isinstance(width, float) else width._values():
            check.finite_range(value)
            check.not_negative(value, "high - low")
        return draw(partial(_between, self._sampler.double), size, (low, width))

    def integers(self, low, high=None, size=None, dtype="int64", endpoint=False):
        """Whole numbers from `low` up to `high`, which belongs to them with `endpoint`."""
        return draw_range(self.bit_generator, low, high, size, dtype, endpoint, False)

    def bytes(self, length):
        """Random bytes."""
        return self.bit_generator.words((length + 3) // 4).tobytes()[:length]

    def shuffle(self, x, axis=0):
        """Mix the items of a list, or an array along `axis`, in place."""
        shuffle_along(x, self.bit_generator, axis)

    def permutation(self, x, axis=0):
        """A mixed copy of an array along `axis`; of the numbers below an int."""
        items = asarray(x)
        if not items.shape:
            if items.dtype.kind not in "iu":
                raise IndexError("x must be an integer or at least 1-dimensional")
            return mixed_numbers(int(items), self.bit_generator)
        return items.take(mixed_numbers(items.shape[axis], self.bit_generator), axis=axis)

    def permuted(self, x, *, axis=None, out=None):
        """A copy of an array in which every line along `axis` is mixed by itself (None: all as one)."""
        items = asarray(x)
        result = out if out is not None else items.copy()
        if out is not None:
            out[...] = items
        if axis is None:
            flat = result.reshape(-1).tolist()
            shuffle_items(flat, len(flat), self.bit_generator)
            result[...] = asarray(flat, dtype=result.dtype).reshape(result.shape)
            return result
        lines = result.swapaxes(axis, -1)
        for position in _positions(lines.shape[:-1]):
            self.shuffle(lines[position])
        return result

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        """Elements of an array along `axis`, or of the numbers below an int.

        `p` are the chances of the elements; without `replace` no element comes twice.
        """
        people = Population(a, TEXTS, one_axis=False)
        count = people.along(axis)
        people.check(size, TEXTS)
        chances = None if p is None else chances_of(p, count, TEXTS)
        shape = None if size is None else shape_of(size)
        if replace:
            positions = self._independent(count, chances, shape)
        else:
            positions = self._distinct(count, chances, shape, shuffle)
        if people.numbers:
            return positions if size is not None else int(positions)
        return people.items.take(positions, axis=axis) if axis else people.items[positions]

    def _independent(self, count, chances, shape):
        if chances is None:
            return self.integers(0, count, size=shape)
        drawn = with_chances(self._sampler.double, chances, 1 if shape is None else size_of(shape))
        return drawn[0] if shape is None else filled(drawn, shape, whole=True)

    def _distinct(self, count, chances, shape, mixed):
        wanted = 1 if shape is None else size_of(shape)
        if wanted > count:
            raise ValueError(TEXTS["too many"])
        if chances is None:
            found = distinct(self.bit_generator, count, wanted, mixed)
        else:
            found = distinct_with_chances(self._sampler.double, chances, wanted, TEXTS["too few"])
        return found[0] if shape is None else filled(found, shape, whole=True)


def _between(double, low, width):
    return low + width * double()


def _positions(shape):
    """All index tuples of a shape, the last axis fastest."""
    if not shape:
        return [()]
    return [(i, *rest) for i in range(shape[0]) for rest in _positions(shape[1:])]


def _size(size, out):
    return size if out is None else out.shape


def _into(out, values):
    """`values`, or `out` filled with them."""
    if out is None:
        return values
    out[...] = values
    return out


def default_rng(seed=None):
    """A Generator over PCG64, seeded by what SeedSequence takes; an existing one is given back."""
    if isinstance(seed, Generator):
        return seed
    if isinstance(seed, RandomState):
        return Generator(seed._source)
    return Generator(seed if hasattr(seed, "next64") else PCG64(seed))
