# add_loss in numbers: activity regularizer and a sparsity penalty on top of the compiled loss
import numpy as np
import keras
from keras import layers, ops, regularizers


class SparsityPenalty(layers.Layer):
    def __init__(self, rho=0.05, beta=0.1):
        super().__init__()
        self.rho = rho
        self.beta = beta

    def call(self, h):
        mean = ops.mean(h, axis=0)
        kl = self.rho * ops.log(self.rho / mean) + (1 - self.rho) * ops.log((1 - self.rho) / (1 - mean))
        self.add_loss(self.beta * ops.sum(kl))
        return h


x_in = keras.Input((6,))
h = layers.Dense(3, activation="sigmoid", kernel_initializer=keras.initializers.Constant(0.1))(x_in)
h = SparsityPenalty()(h)
x_out = layers.Dense(6, kernel_initializer="ones", activity_regularizer=regularizers.l1(1e-3),
                     kernel_regularizer=regularizers.L2(0.01))(h)
ae = keras.Model(x_in, x_out)
ae.compile(keras.optimizers.SGD(0.1), loss="mse", metrics=["mae"])
x = np.linspace(0, 1, 24).reshape(4, 6)
print("%.5f" % ae.evaluate(x, x, verbose=0)[0])
pred = ae.predict(x, verbose=0)
print("mse alone %.5f" % np.mean((pred - x) ** 2))
history = ae.fit(x, x, epochs=3, batch_size=4, verbose=0)
for name in history.history:
    print(name, ["%.5f" % v for v in history.history[name]])
ae(x)
print(len(ae.losses), ["%.5f" % float(l) for l in ae.losses])
