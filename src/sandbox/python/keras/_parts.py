"""The base classes of what layers and trainings are made of: each of Keras', or derived by the program."""

import re
import sys

from . import _wire
from ._again import again
from ._object import EngineObject
from ._own_methods import engine_class, is_own


class _Configured(EngineObject):
    """Something that tells how it was made."""

    def get_config(self):
        """What it was made with."""
        return {} if _is_bare(self) else _wire.call_method(self, "get_config")

    @classmethod
    def from_config(cls, config):
        """One as its `get_config` tells it."""
        return cls(**config)

    __repr__ = object.__repr__


def _is_bare(thing):
    """Whether it is of a program's class that is derived from nothing but a base class."""
    kind = type(thing)
    return is_own(kind) and "_program_name" in vars(engine_class(kind))


class Initializer(_Configured):
    """Makes the first values of a weight: `initializer(shape, dtype=None)`."""

    __module__ = "keras.src.initializers.initializer"
    _wire_name = "keras.initializers.Initializer"
    _program_name = "program.Initializer"

    def __init__(self):
        pass

    def __call__(self, *positional, **keywords):
        if _is_bare(self):
            raise NotImplementedError("Initializer subclasses must implement the `__call__()` method.")
        return _wire.call(self, positional, keywords)

    def get_config(self):
        """What it was made with. Raises NotImplementedError where a program's class does not say."""
        if _is_bare(self):
            raise NotImplementedError(f"{type(self).__name__} must implement the `get_config()` method.")
        return super().get_config()

    def clone(self):
        """Another one like it."""
        return type(self).from_config(self.get_config())


class Regularizer(_Configured):
    """Adds a penalty for a weight to the loss."""

    __module__ = "keras.src.regularizers.regularizers"
    _wire_name = "keras.regularizers.Regularizer"
    _program_name = "program.Regularizer"

    def __init__(self):
        pass

    def __call__(self, x):
        return 0.0 if _is_bare(self) else _wire.call(self, (x,))


class Constraint(_Configured):
    """Changes a weight after each step of training."""

    __module__ = "keras.src.constraints.constraints"
    _wire_name = "keras.constraints.Constraint"
    _program_name = "program.Constraint"

    def __init__(self):
        pass

    def __call__(self, w):
        return w if _is_bare(self) else _wire.call(self, (w,))


class LearningRateSchedule(_Configured):
    """The learning rate as a function of the step."""

    __module__ = "keras.src.optimizers.schedules.learning_rate_schedule"
    _wire_name = "keras.optimizers.schedules.LearningRateSchedule"
    _program_name = "program.LearningRateSchedule"

    def __init__(self):
        pass

    def __call__(self, step):
        if _is_bare(self):
            raise NotImplementedError(
                f"Learning rate schedule '{type(self).__name__}' must override `__call__(self, step)`."
            )
        return _wire.call(self, (step,))


class Optimizer(_Configured):
    """Changes the weights by their gradients. Programs derive from it with `build` and `update_step`."""

    __module__ = "keras.src.optimizers.optimizer"
    _wire_name = "keras.optimizers.Optimizer"
    _program_name = "program.Optimizer"
    _is_calm = True
    _building = False

    def __init__(self, *positional, **keywords):
        if _is_bare(self):
            keywords = {**dict(zip(("learning_rate", "weight_decay"), positional)), **keywords}
            positional = ()
        self._make(positional, keywords)

    def get_config(self):
        """What it was made with."""
        return _wire.call_method(self, "get_config")

    def apply_gradients(self, grads_and_vars, **options):
        """Changes each variable by its gradient. Raises ValueError where there is no gradient at all."""
        pairs = list(grads_and_vars) if isinstance(grads_and_vars, zip) else grads_and_vars
        return again(self, "apply_gradients", (pairs,), options)

    def build(self, variables):
        """Makes what it keeps for each of these weights."""
        if not self._building:
            _wire.call_method(self, "build", (variables,))

    def assign(self, variable, value):
        """Gives a variable its values."""
        variable.assign(value)

    def assign_add(self, variable, value):
        """Adds to a variable."""
        variable.assign_add(value)

    def assign_sub(self, variable, value):
        """Takes away from a variable."""
        variable.assign_sub(value)

    def _serve(self, name, positional, keywords):
        vars(self)["_building"] = name == "build"
        try:
            return super()._serve(name, positional, keywords)
        finally:
            vars(self)["_building"] = False


class Loss(_Configured):
    """Measures predictions: `loss(y_true, y_pred, sample_weight=None)`. Programs derive from it with a `call`."""

    __module__ = "keras.src.losses.loss"
    _wire_name = "keras.losses.Loss"
    _program_name = "program.Loss"
    _is_calm = True

    def __init__(self, name=None, reduction="sum_over_batch_size", dtype=None):
        self._make((), {"name": name, "reduction": reduction})

    def __call__(self, *positional, **keywords):
        return _wire.call(self, positional, keywords)

    def __repr__(self):
        function = _function_of(self)
        if function is None:
            return object.__repr__(self)
        options = {key: value for key, value in self.get_config().items() if key not in ("name", "reduction")}
        return f"<LossFunctionWrapper({function}, kwargs={options})>"

    def call(self, y_true, y_pred):
        """The losses of the single samples. Raises NotImplementedError where nothing is written."""
        raise NotImplementedError


def _function_of(loss):
    """The function of Keras' that a loss of Keras' applies."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(loss).__name__).lower()
    return None if is_own(type(loss)) else vars(sys.modules["keras.losses"]).get(words)


class Metric(_Configured):
    """Gathers a figure over batches. Programs derive from it with `update_state` and `result`."""

    __module__ = "keras.src.metrics.metric"
    _wire_name = "keras.metrics.Metric"
    _program_name = "program.Metric"
    _is_calm = True
    _is_tracked = True

    def __init__(self, dtype=None, name=None):
        self._make((), {"dtype": dtype, "name": name})

    def __repr__(self):
        return f"<{type(self).__name__} name={self.name}>"

    def __call__(self, *positional, **keywords):
        self.update_state(*positional, **keywords)
        return self.result()

    def update_state(self, *positional, **keywords):
        """Takes in a batch."""
        if _is_bare(self):
            raise NotImplementedError
        again(self, "update_state", positional, keywords)

    def result(self):
        """The figure over all batches since the last reset."""
        if _is_bare(self):
            raise NotImplementedError
        return _wire.call_method(self, "result")

    def add_weight(self, shape=(), initializer=None, dtype=None, name=None):
        """A variable that the metric keeps, 0 again at each reset."""
        return self.add_variable(shape, initializer, dtype, name=name)
