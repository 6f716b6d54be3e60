"""Methods and attributes that the objects of Keras had."""

import json

import keras
import numpy as np
from keras import _wire
from keras._base_classes import bases

from ._mode import is_on, note


def install():
    """Gives the classes their old methods and attributes: they are there only where old spellings are understood."""
    model, layer, optimizer = bases["Model"], bases["Layer"], bases["Optimizer"]
    for name, (method, today) in _methods.items():
        setattr(model, name, _method(name, method, today))
    for name, read in _shapes.items():
        setattr(layer, name, _attribute(layer, name, read, f"{name.removesuffix('_shape')}.shape"))
    for name, read in {"input": _first_input, "output": _first_output}.items():
        setattr(bases["Sequential"], name, _attribute(bases["Sequential"], name, read, f"{name}s"))
    optimizer.minimize = _method("minimize", _minimize, "apply_gradients")
    setattr(optimizer, "lr", _attribute(optimizer, "lr", _rate, "learning_rate", _set_rate))
    history = keras.callbacks.History
    history.history = _history(history)
    _take_batch_shapes(layer, bases["Sequential"])


def _method(name, method, today):
    """A method that is there in runs with old spellings."""

    def read(self):
        if name in vars(self):
            return vars(self)[name]
        if not is_on():
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        note("old-method", name, today)
        return method.__get__(self)

    return property(read, lambda self, value: vars(self).__setitem__(name, value))


def _attribute(kind, name, replace, today, write=None):
    """An attribute; where Keras 3 refuses to give it, `replace` finds it in runs with old spellings."""
    former = getattr(kind, name, None)
    ask = former.fget if isinstance(former, property) else lambda self: _wire.get(self, name)
    put = former.fset if isinstance(former, property) and former.fset else None

    def read(self):
        if name in vars(self):
            return vars(self)[name]
        try:
            return ask(self)
        except AttributeError:
            if not is_on():
                raise
            note("old-name", name, today)
            return replace(self)

    def keep(self, value):
        if write is not None and is_on():
            note("old-name", name, today)
            write(self, value)
        elif put is not None:
            put(self, value)
        else:
            vars(self)[name] = value

    return property(read, keep)


def _steps(count, batch_size):
    return None if count is None else max(int(count) // max(batch_size, 1), 1)


def _fit_generator(self, generator, steps_per_epoch=None, epochs=1, verbose="auto", callbacks=None, **keywords):
    """Trains with batches of a generator."""
    validation_steps = keywords.get("validation_steps")
    if "samples_per_epoch" in keywords:
        size = getattr(generator, "batch_size", 32)
        steps_per_epoch = _steps(keywords["samples_per_epoch"], size)
        validation_steps = _steps(keywords.get("nb_val_samples"), size) or validation_steps
    return self.fit(
        generator,
        steps_per_epoch=steps_per_epoch,
        epochs=keywords.get("nb_epoch", epochs),
        verbose=verbose,
        callbacks=callbacks,
        validation_steps=validation_steps,
        **{name: keywords[name] for name in _kept_by_fit if name in keywords},
    )


_kept_by_fit = ("validation_data", "validation_freq", "class_weight", "initial_epoch", "shuffle")


def _evaluate_generator(self, generator, steps=None, callbacks=None, verbose=0, **_keywords):
    """Measures with batches of a generator."""
    return self.evaluate(generator, steps=steps, callbacks=callbacks, verbose=verbose)


def _predict_generator(self, generator, steps=None, callbacks=None, verbose=0, **_keywords):
    """Predicts for batches of a generator."""
    return self.predict(generator, steps=steps, callbacks=callbacks, verbose=verbose)


def _predict_proba(self, x, batch_size=32, verbose=0):
    """The outputs, which are chances."""
    return self.predict(x, batch_size=batch_size, verbose=verbose)


def _predict_classes(self, x, batch_size=32, verbose=0):
    """The class of each row."""
    chances = self.predict(x, batch_size=batch_size, verbose=verbose)
    return np.argmax(chances, axis=-1) if chances.shape[-1] > 1 else (chances > 0.5).astype("int32")


def _to_yaml(self, **_keywords):
    """The configuration as YAML, of which JSON is a part."""
    return json.dumps(json.loads(self.to_json()), indent=2)


def _reset_states(self):
    """Sets the states of recurrent layers back."""
    for layer in self.layers:
        if getattr(layer, "stateful", False):
            layer.reset_state()


_methods = {
    "fit_generator": (_fit_generator, "fit"),
    "evaluate_generator": (_evaluate_generator, "evaluate"),
    "predict_generator": (_predict_generator, "predict"),
    "predict_proba": (_predict_proba, "predict"),
    "predict_classes": (_predict_classes, "predict"),
    "to_yaml": (_to_yaml, "to_json"),
    "reset_states": (_reset_states, "reset_state"),
}


def _minimize(self, loss, var_list, tape=None, **_keywords):
    """A step by the gradients of what a function gives."""
    import tensorflow

    with tensorflow.GradientTape() as tape:
        value = loss()
    weights = list(var_list() if callable(var_list) else var_list)
    return self.apply_gradients(zip(tape.gradient(value, weights), weights))


def _shape_of(tensors):
    if isinstance(tensors, (list, tuple)):
        return [tuple(each.shape) for each in tensors]
    return tuple(tensors.shape)


def _first_input(model):
    found = model.inputs
    return found[0] if len(found) == 1 else found


def _first_output(model):
    found = model.outputs
    return found[0] if len(found) == 1 else found


_shapes = {
    "input_shape": lambda layer: _shape_of(layer.input),
    "output_shape": lambda layer: _shape_of(layer.output),
}


def _rate(optimizer):
    return optimizer.learning_rate


def _set_rate(optimizer, value):
    optimizer.learning_rate = value


class _History(dict):
    """The figures of a training by name; `acc` is found as `accuracy`."""

    def __missing__(self, key):
        today = key.replace("acc", "accuracy") if key in ("acc", "val_acc") else None
        if today is None or today not in self:
            raise KeyError(key)
        note("old-name", key, today)
        return self[today]


def _history(kind):
    former = kind.history

    def read(self):
        figures = former.fget(self)
        missing = type(figures) is dict and ("accuracy" in figures and "acc" not in figures)
        return _History(figures) if missing and is_on() else figures

    return property(read, former.fset)


# What programs print of its type is what they always saw.
_History.__name__ = _History.__qualname__ = "dict"


def _take_batch_shapes(layer, sequential):
    """Layers may be told the shape of the first batch: a sequential model then begins with an input of that shape."""
    make, make_model, add = layer._make, sequential._make, sequential.add

    def make_layer(self, positional, keywords):
        if "batch_input_shape" in keywords and is_on():
            note("old-argument", "batch_input_shape", "keras.Input(batch_shape)")
            keywords = dict(keywords)
            vars(self)["_old_batch_shape"] = tuple(keywords.pop("batch_input_shape"))
        make(self, positional, keywords)

    def make_sequential(self, positional, keywords):
        if positional and isinstance(positional[0], (list, tuple)) and positional[0]:
            positional = ([*_input_before(positional[0][0]), *positional[0]], *positional[1:])
        make_model(self, positional, keywords)

    def add_layer(self, each, *positional, **keywords):
        before = _input_before(each)
        if before and not self.layers:
            add(self, before[0])
        return add(self, each, *positional, **keywords)

    layer._make, sequential._make, sequential.add = make_layer, make_sequential, add_layer


def _input_before(layer):
    shape = vars(layer).get("_old_batch_shape") if hasattr(layer, "__dict__") else None
    return [] if shape is None else [keras.Input(batch_shape=shape)]
