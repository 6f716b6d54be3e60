# Losses, metrics and activations of the program's own: saved by name, found again as custom_objects.
import keras
import numpy as np
from keras import ops


def cube(x):
    return x**3


def my_loss(y_true, y_pred):
    return ops.mean(ops.square(y_true - y_pred), axis=-1)


def worst(y_true, y_pred):
    return ops.max(ops.abs(y_true - y_pred))


x, y = np.linspace(0, 1, 8).reshape(4, 2), np.ones((4, 1))
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2, activation=cube), keras.layers.Dense(1)])
model.compile("sgd", loss=my_loss, metrics=[worst])
model.fit(x, y, epochs=1, verbose=0)
model.save("own.keras")
names = {"cube": cube, "my_loss": my_loss, "worst": worst}
again = keras.models.load_model("own.keras", custom_objects=names)
print(again.loss is my_loss, again.layers[0].activation is cube, sorted(again.evaluate(x, y, verbose=0, return_dict=True)))
print(np.allclose(model.evaluate(x, y, verbose=0), again.evaluate(x, y, verbose=0)))
plain = keras.models.load_model("own.keras", custom_objects={"cube": cube}, compile=False)
print(plain.compiled)
try:
    keras.models.load_model("own.keras", custom_objects={"cube": cube})
except TypeError as error:
    print(str(error).split(".")[0])
keras.utils.get_custom_objects().update(names)
print(keras.models.load_model("own.keras").loss.__name__)
