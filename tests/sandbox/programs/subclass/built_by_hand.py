# `build` of a model without one of its own only notes the shape; its layers learn all the same.
import keras
import numpy as np
from keras import layers


class Network(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(8, activation="relu")
        self.parts = [layers.Dense(4, activation="relu"), layers.Dense(2)]

    def call(self, x):
        x = self.hidden(x)
        for part in self.parts:
            x = part(x)
        return x


x = np.arange(60, dtype="float32").reshape(20, 3) / 60
y = np.stack([x.sum(axis=1), x[:, 0]], axis=1)
for how in ("fit", "train_on_batch"):
    keras.utils.set_random_seed(1)
    model = Network()
    model.build((None, 3))
    print(how, model.built, len(model.weights))
    model.compile(keras.optimizers.Adam(0.05), "mse")
    if how == "fit":
        losses = model.fit(x, y, epochs=20, verbose=0).history["loss"]
    else:
        losses = [float(model.train_on_batch(x, y)) for _ in range(20)]
    print(len(model.weights), len(model.trainable_weights), losses[-1] < losses[0] * 0.95)
