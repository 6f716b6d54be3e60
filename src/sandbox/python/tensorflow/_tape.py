"""`tf.GradientTape`: the engine notes what is computed and differentiates it."""

import contextlib

from gradpaper_runtime import not_supported
from keras import _wire
from keras._object import EngineObject

from ._convert import convert, type_of
from ._creation import zeros
from ._numbers import is_real
from ._structure import flatten, pack_as
from ._tensors import EagerTensor, named


class GradientTape(EngineObject):
    """Notes what is computed inside of `with`, for `gradient` afterwards.

    `persistent` allows more than one gradient; variables that learn are watched unless `watch_accessed_variables` is
    false.
    """

    __module__ = "tensorflow.python.eager.backprop"
    _is_calm = True

    def __init__(self, persistent=False, watch_accessed_variables=True):
        put = object.__setattr__
        put(self, "_persistent", bool(persistent))
        put(self, "_watches", bool(watch_accessed_variables))
        put(self, "_used", False)

    def __enter__(self):
        if self._handle is None:
            self._adopt(_wire.make_later("tensorflow.GradientTape", (self._persistent, self._watches, True), self))
        else:
            _wire.call_method(self, "start")
        return self

    def __exit__(self, *_exception):
        _wire.call_later(self, "stop")

    def watch(self, tensor):
        """Counts changes of a tensor, or of many."""
        for each in flatten(tensor):
            if not isinstance(each, EngineObject):
                raise ValueError(
                    f"Passed in object {each} of type '{type(each).__name__}', not tf.Tensor or tf.Variable or "
                    "ExtensionType."
                )
            if is_real(type_of(each)):
                if isinstance(each, EagerTensor):
                    each._claim()
                _wire.call_later(self, "watch", (each,))

    def gradient(self, target, sources, output_gradients=None, unconnected_gradients="none"):
        """The gradients of the target's sum by each source, in the sources' structure; None where there is none."""
        self._use()
        targets = [each for each in flatten(target) if _has_gradient(each)]
        leaves = flatten(sources)
        known = [place for place, each in enumerate(leaves) if _has_gradient(each)]
        found = self._ask(targets, [leaves[place] for place in known], output_gradients)
        gradients = dict(zip(known, found))
        made = [_filled(each, gradients.get(place), unconnected_gradients) for place, each in enumerate(leaves)]
        return pack_as(sources, made)

    def _ask(self, targets, sources, output_gradients):
        if not targets or not sources or self._handle is None:
            return [None] * len(sources)
        given = None if output_gradients is None else [convert(each) for each in flatten(output_gradients)]
        return _wire.call_method(self, "gradient", (targets, sources, given))

    def _use(self):
        if not self._persistent and (self._used or self._handle is None):
            raise RuntimeError(
                "A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)"
            )
        object.__setattr__(self, "_used", True)

    def jacobian(self, target, sources, unconnected_gradients="none", **_options):
        """The gradient of each number of the target by each source."""
        self._use()
        return _wire.call_method(self, "jacobian", (target, sources))

    def batch_jacobian(self, target, source, unconnected_gradients="none", **_options):
        """The gradients of each row of the target by the same row of the source."""
        self._use()
        return _wire.call_method(self, "batch_jacobian", (target, source))

    def watched_variables(self):
        """The variables that were watched, in the order in which they were met."""
        return tuple(_wire.call_method(self, "watched_variables"))

    def reset(self):
        """Forgets what was noted."""
        _wire.call_method(self, "reset")

    @contextlib.contextmanager
    def stop_recording(self):
        """Notes nothing inside of `with`."""
        _wire.call_method(self, "pause")
        try:
            yield
        finally:
            _wire.call_method(self, "go_on")

    def __repr__(self):
        return object.__repr__(self)


def _has_gradient(value):
    """Whether the engine knows the tensor, so that gradients can go through it."""
    return isinstance(value, EngineObject) and value._handle is not None


def _filled(source, gradient, unconnected):
    if gradient is None:
        return zeros(source.shape, type_of(source)) if getattr(unconnected, "value", unconnected) == "zero" else None
    return named(gradient, type_of(source))


def custom_gradient(f=None):
    """A function with a gradient of its own, which the engine does not carry."""
    raise not_supported("tensorflow.custom_gradient")


def gradients(*_arguments, **_keywords):
    """Refused as by TensorFlow: there are no graphs."""
    raise RuntimeError("tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead.")


def hessians(*_arguments, **_keywords):
    """Refused as by TensorFlow: there are no graphs."""
    raise RuntimeError("tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead.")
