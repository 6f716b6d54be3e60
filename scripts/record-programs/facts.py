"""Notes which models a program makes under real Keras, how it compiles and trains them: what `gradpaper run --json` says of a program."""
import functools
import inspect
import io

import keras
from keras.src.backend.tensorflow.trainer import TensorFlowTrainer
from keras.src.layers.layer import Layer
from keras.src.trainers.trainer import Trainer

COLUMNS = 80


class Facts:
    """What has been made so far; models in the order in which they were made."""

    def __init__(self):
        self.models = []
        self.hidden = set()
        self.compiled = {}
        self.fits = []

    def watch(self):
        """Puts notes around the methods of Keras that make, compile and train models."""
        wrap(Layer, '__init__', self.note_model)
        wrap(Trainer, 'compile', self.note_compile)
        wrap(TensorFlowTrainer, 'fit', self.note_fit, before=True)
        build = keras.Sequential.build

        # A stack asks for the arguments of `build` by name: the wrapper must show the same.
        @functools.wraps(build)
        def build_hidden(model, input_shape=None):
            made = len(self.models)
            try:
                return build(model, input_shape)
            finally:
                self.hidden.update(id(each) for each in self.models[made:])

        keras.Sequential.build = build_hidden

    def note_model(self, layer, *args, **kwargs):
        """A model begins its life as a layer does."""
        if isinstance(layer, keras.Model) and not any(layer is each for each in self.models):
            self.models.append(layer)

    def note_compile(self, model, *args, **kwargs):
        """How a model was compiled the last time."""
        given = arguments(Trainer.compile, model, args, kwargs)
        metrics = names_of(given['metrics']), names_of(given['weighted_metrics'])
        self.compiled[id(model)] = {
            'optimizer': type(model.optimizer).__name__,
            'learningRate': rate_of(model.optimizer),
            'loss': names_of(given['loss']),
            'metrics': [name for each in metrics for name in flat(each)],
        }

    def note_fit(self, model, *args, **kwargs):
        """A training as it was asked for; one that a model refuses at once is none."""
        if not model.compiled:
            return
        given = arguments(TensorFlowTrainer.fit, model, args, kwargs)
        samples = count(given['x'])
        held = given['validation_data']
        validation = None if held is None else {'samples': count(held[0] if isinstance(held, (tuple, list)) else held)}
        if samples is not None and held is None and given['validation_split']:
            kept = int(samples * (1 - given['validation_split']))
            samples, validation = kept, {'samples': samples - kept}
        size = None if samples is None else given['batch_size'] or 32
        self.fits.append(
            {'model': model.name, 'epochs': given['epochs'], 'batchSize': size, 'samples': samples, 'validation': validation}
        )

    def described(self):
        """All of it as data; a model inside another one is a part of that."""
        models = [model for model in self.models if id(model) not in self.hidden]
        inside = {id(part) for model in models for part in model._flatten_layers(include_self=False)}
        outer = [self.described_model(model) for model in models if id(model) not in inside and hasattr(model, '_layers')]
        return {'models': outer, 'fits': self.fits}

    def described_model(self, model):
        """One model as it is now."""
        return {
            'class': type(model).__name__,
            'name': model.name,
            'summary': summary_of(model),
            'parameters': numbers_in(model.weights),
            'trainable': numbers_in(model.trainable_weights),
            'layers': [described_layer(layer) for layer in model.layers],
            'compile': self.compiled.get(id(model)),
        }


def wrap(owner, name, note, before=False):
    """Calls `note` with the arguments of a method, before or after it."""
    method = getattr(owner, name)

    @functools.wraps(method)
    def noted(self, *args, **kwargs):
        if before:
            note(self, *args, **kwargs)
        result = method(self, *args, **kwargs)
        if not before:
            note(self, *args, **kwargs)
        return result

    # Layers read the names of their arguments without looking behind a wrapper.
    noted.__signature__ = inspect.signature(method)
    setattr(owner, name, noted)


def arguments(method, *given):
    """Arguments by name, defaults included."""
    model, args, kwargs = given
    bound = inspect.signature(method).bind(model, *args, **kwargs)
    bound.apply_defaults()
    return bound.arguments


def names_of(value):
    """Names as they were given, classes for objects."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, dict):
        return {str(key): names_of(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [names_of(each) for each in value]
    return value.__name__ if inspect.isroutine(value) or isinstance(value, type) else type(value).__name__


def flat(names):
    """The names without their structure."""
    if names is None:
        return []
    if isinstance(names, str):
        return [names]
    return [name for each in (names.values() if isinstance(names, dict) else names) for name in flat(each)]


def rate_of(optimizer):
    """The rate at the beginning, or the schedule with its configuration."""
    rate = getattr(optimizer, '_learning_rate', None)
    if isinstance(rate, keras.optimizers.schedules.LearningRateSchedule):
        return {'schedule': type(rate).__name__, 'config': rate.get_config()}
    return None if rate is None else float(f'{float(optimizer.learning_rate):.7g}')


def count(data):
    """The samples of arrays, or None."""
    first = next(iter(keras.tree.flatten(data)), None) if isinstance(data, (dict, list, tuple)) else data
    return len(first) if getattr(first, 'shape', None) else None


def numbers_in(weights):
    """How many numbers weights have."""
    return sum(size(weight.shape) for weight in weights)


def size(shape):
    """The product of the sizes."""
    return functools.reduce(lambda one, other: one * other, shape, 1)


def summary_of(model):
    """The summary on a terminal of 80 columns."""
    text = io.StringIO()
    model.summary(print_fn=lambda line, *args, **kwargs: text.write(line + '\n'))
    return text.getvalue().rstrip('\n') + '\n'


def described_layer(layer):
    """Name, class, shape and size of a layer."""
    try:
        shape = shape_of(layer)
    except Exception:
        shape = None
    count = numbers_in(layer.weights) if layer.built else None
    return {'name': layer.name, 'class': type(layer).__name__, 'outputShape': shape, 'parameters': count}


def shape_of(layer):
    """The shape of what a layer gave the last time, or gives for the shapes it was built for."""
    if layer._inbound_nodes:
        shapes = [list(tensor.shape) for tensor in layer._inbound_nodes[-1].output_tensors]
        return shapes[0] if len(shapes) == 1 else shapes
    if not layer._build_shapes_dict:
        return None
    return getattr(layer, 'output_shape', None) or layer.compute_output_shape(**layer._build_shapes_dict)
