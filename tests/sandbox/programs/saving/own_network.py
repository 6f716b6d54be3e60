# A functional model whose class has a step of its own, a layer derived from Dense, and figures that adapt has found.
import keras
import numpy as np
from keras import layers


class Stepping(keras.Model):
    def train_step(self, data):
        return {"steps": 1.0}


@keras.saving.register_keras_serializable()
class Wide(layers.Dense):
    def __init__(self, units, extra=1, **kwargs):
        super().__init__(units, **kwargs)
        self.extra = extra

    def get_config(self):
        return {**super().get_config(), "extra": self.extra}


x = np.arange(6.0).reshape(2, 3)
normalize = layers.Normalization()
normalize.adapt(x)
inputs = keras.Input((3,))
model = Stepping(inputs, Wide(2, extra=7)(normalize(inputs)), name="stepping")
model.compile("adam", "mse")
model.save("network.keras")
again = keras.models.load_model("network.keras", custom_objects={"Stepping": Stepping})
print(type(again).__name__, again.name, [type(layer).__name__ for layer in again.layers], again.layers[-1].extra)
print(np.allclose(model.predict(x, verbose=0), again.predict(x, verbose=0)))
print(again.layers[1](x).numpy().round(3))
print(again.fit(x, np.ones((2, 2)), verbose=0).history)
