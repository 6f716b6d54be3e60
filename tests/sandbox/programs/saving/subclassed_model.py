# Models of the program's own class: weights always, whole models where the class can be made again.
import keras
import numpy as np


class Net(keras.Model):
    def __init__(self, units=3, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.hidden = keras.layers.Dense(units, activation="relu")
        self.out = keras.layers.Dense(1)

    def call(self, x):
        return self.out(self.hidden(x))

    def get_config(self):
        return {**super().get_config(), "units": self.units}


x, y = np.linspace(0, 1, 8).reshape(4, 2), np.ones((4, 1))
net = Net(5)
try:
    net.save_weights("net.weights.h5")
except ValueError as error:
    print(error)
net.compile("adam", "mse")
net.fit(x, y, epochs=2, verbose=0)
net.save_weights("net.weights.h5")
other = Net(5)
other(x)
other.load_weights("net.weights.h5")
print(np.allclose(net.predict(x, verbose=0), other.predict(x, verbose=0)))
net.save("net.keras")
try:
    keras.models.load_model("net.keras")
except TypeError as error:
    print(str(error).split(".")[0])
again = keras.models.load_model("net.keras", custom_objects={"Net": Net})
print(type(again).__name__, again.units, np.allclose(net.predict(x, verbose=0), again.predict(x, verbose=0)))
print(int(again.optimizer.iterations.numpy()), again.loss)
