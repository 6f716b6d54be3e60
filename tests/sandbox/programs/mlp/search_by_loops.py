# Trying sizes and learning rates in loops, a table of results, clear_session between.
import itertools
import numpy as np
import keras
from keras import layers, backend as K

x = np.linspace(0, 3, 30)[:, np.newaxis]
y = np.sin(x)


def make(units, lr):
    K.clear_session()
    init = keras.initializers.Constant(0.3)
    m = keras.Sequential([layers.Input(shape=(1,)),
                          layers.Dense(units, activation="tanh", kernel_initializer=init),
                          layers.Dense(1, kernel_initializer=init)])
    m.compile(keras.optimizers.SGD(lr), "mse")
    return m


best = (None, np.inf)
print("{:>6} {:>8} {:>10} {:<14}".format("units", "lr", "loss", "name"))
for units, lr in itertools.product([2, 5], [0.01, 0.1]):
    m = make(units, lr)
    h = m.fit(x, y, epochs=10, batch_size=30, verbose=0)
    loss = h.history["loss"][-1]
    print("{:>6} {:>8.3f} {:>10.5f} {:<14}".format(units, lr, loss, m.name))
    if loss < best[1]:
        best = ((units, lr), loss)
print("best:", best[0])
print(h.epoch, h.params)
