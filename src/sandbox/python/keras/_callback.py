"""The base class of callbacks."""

from . import _wire
from ._object import EngineObject
from ._own_methods import engine_class, is_own

_phases = ("train", "test", "predict")
_hooks = [
    *(f"on_{phase}_{end}" for phase in _phases for end in ("begin", "end")),
    *(f"on_{phase}_batch_{end}" for phase in _phases for end in ("begin", "end")),
    *(f"on_{what}_{end}" for what in ("epoch", "batch") for end in ("begin", "end")),
]


class Callback(EngineObject):
    """Accompanies a training: its methods are called at the beginning and the end of trainings, epochs and batches."""

    __module__ = "keras.src.callbacks.callback"
    _wire_name = "keras.callbacks.Callback"
    _program_name = "program.Callback"

    def __init__(self):
        self._make((), {})

    def _serve(self, name, positional, keywords):
        """What a hook of the program's puts into the figures is there for the callbacks behind it."""
        given = super()._serve(name, positional, keywords)
        figures = positional[-1] if positional and name.startswith("on_") else None
        return figures if isinstance(figures, dict) else given

    __repr__ = object.__repr__

    @property
    def model(self):
        """The model that is trained; None before."""
        if "_model" in vars(self) or _is_bare(self):
            return vars(self).get("_model")
        return _wire.get(self, "model")

    @model.setter
    def model(self, model):
        vars(self)["_model"] = model

    def set_model(self, model):
        """Says which model is trained."""
        self._model = model

    def set_params(self, params):
        """Says what the training was asked for."""
        self.params = params

    def _serve(self, name, positional, keywords):
        logs = positional[-1] if name.startswith("on_") else None
        given = dict(logs or {})
        answer = super()._serve(name, positional, keywords)
        if logs is None:
            return answer
        # The callbacks behind this one, the history among them, see what it has put into the figures.
        return logs if logs != given else None


def _is_bare(callback):
    kind = type(callback)
    return is_own(kind) and engine_class(kind) is Callback


def _hook(name):
    def run(self, *positional, **keywords):
        return None if _is_bare(self) else _wire.call_method(self, name, positional, keywords)

    run.__name__ = name
    run.__qualname__ = f"Callback.{name}"
    run.__doc__ = f"Called at `{name[3:]}`."
    return run


for _name in _hooks:
    setattr(Callback, _name, _hook(_name))
