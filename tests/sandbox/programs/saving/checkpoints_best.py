# ModelCheckpoint with save_best_only: messages, names with figures, what lies in the folder.
import os

import keras
import numpy as np


class Fixed(keras.callbacks.Callback):
    values = [0.5, 0.7, 0.3, 0.9]

    def on_epoch_end(self, epoch, logs=None):
        logs["val_score"] = self.values[epoch]


x = np.ones((4, 1))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(keras.optimizers.SGD(0.1), "mse")
best = keras.callbacks.ModelCheckpoint(
    "runs/best-{epoch:02d}-{val_score:.2f}.keras", monitor="val_score", mode="max", save_best_only=True, verbose=1
)
model.fit(x, x, epochs=4, verbose=0, callbacks=[Fixed(), best])
print(sorted(os.listdir("runs")))
last = keras.models.load_model("runs/best-04-0.90.keras")
print(np.allclose(last.predict(x, verbose=0), model.predict(x, verbose=0)), best.best)
