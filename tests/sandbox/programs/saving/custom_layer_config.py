# Layers of the program's own with arguments: get_config, the arguments that Keras notes by itself, and registered names.
import keras
import numpy as np


class Scale(keras.layers.Layer):
    def __init__(self, factor=3, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, x):
        return x * self.factor

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}


class Noted(keras.layers.Layer):
    def __init__(self, power, **kwargs):
        super().__init__(**kwargs)
        self.power = power

    def call(self, x):
        return x**self.power


@keras.saving.register_keras_serializable(package="Course")
class Affine(keras.layers.Layer):
    def __init__(self, units=2, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, shape):
        self.w = self.add_weight(shape=(shape[-1], self.units), initializer="ones", name="w")
        self.b = self.add_weight(shape=(self.units,), initializer="zeros", name="b")

    def call(self, x):
        return keras.ops.matmul(x, self.w) + self.b

    def get_config(self):
        return {**super().get_config(), "units": self.units}


model = keras.Sequential([keras.Input((3,)), Scale(5, name="times"), Noted(2), Affine(4)])
print(model.layers[0].get_config()["factor"], model.layers[1].get_config()["power"], sorted(model.layers[1].get_config()))
model.layers[2].set_weights([np.full((3, 4), 0.5), np.arange(4.0)])
model.save("own.keras")
again = keras.models.load_model("own.keras", custom_objects={"Scale": Scale, "Noted": Noted})
print([type(layer).__name__ for layer in again.layers], again.layers[0].factor, again.layers[1].power)
x = np.ones((1, 3))
print(again.predict(x, verbose=0), np.allclose(model.predict(x, verbose=0), again.predict(x, verbose=0)))
print(keras.saving.get_registered_name(Affine), keras.saving.get_registered_object("Course>Affine").__name__)
with keras.utils.custom_object_scope({"Scale": Scale, "Noted": Noted}):
    rebuilt = keras.Sequential.from_config(model.get_config())
print(len(rebuilt.layers), rebuilt.layers[0].name, rebuilt.layers[2].units)
copy = keras.models.clone_model(model)
print(copy.layers[0].factor, copy.layers[0] is model.layers[0], [w.shape for w in copy.weights])
