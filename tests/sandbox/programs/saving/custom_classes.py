# Losses, metrics, regularizers, initializers and schedules of the program's own class.
import keras
import numpy as np
from keras import ops

register = keras.saving.register_keras_serializable


@register()
class Weighted(keras.losses.Loss):
    def __init__(self, factor=2.0, name="weighted", **kwargs):
        super().__init__(name=name, **kwargs)
        self.factor = factor

    def call(self, y_true, y_pred):
        return self.factor * ops.mean(ops.square(y_true - y_pred), axis=-1)

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


@register()
class Total(keras.metrics.Metric):
    def __init__(self, name="total", **kwargs):
        super().__init__(name=name, **kwargs)
        self.sum = self.add_weight(name="sum", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.sum.assign_add(ops.sum(y_pred))

    def result(self):
        return self.sum


@register()
class Small(keras.regularizers.Regularizer):
    def __init__(self, rate=0.1):
        self.rate = rate

    def __call__(self, x):
        return self.rate * ops.sum(ops.square(x))

    def get_config(self):
        return {"rate": self.rate}


x, y = np.ones((4, 2)), np.ones((4, 1))
model = keras.Sequential([
    keras.Input((2,)),
    keras.layers.Dense(1, kernel_initializer="ones", kernel_regularizer=Small(0.5)),
])
model.compile("sgd", loss=Weighted(3.0), metrics=[Total()])
print([round(value, 4) for value in model.evaluate(x, y, verbose=0)])
model.save("classes.keras")
again = keras.models.load_model("classes.keras")
print([round(value, 4) for value in again.evaluate(x, y, verbose=0)])
print(type(again.loss).__name__, again.loss.factor, again.layers[0].kernel_regularizer.rate)
