# ModelCheckpoint and CSVLogger: files by epoch, messages, the best weights loaded again, the log read with csv.
import csv
import os
import numpy as np
import keras
from keras.callbacks import ModelCheckpoint, CSVLogger

x = np.linspace(-1, 1, 16).reshape(8, 2)
y = x[:, :1] - 0.5 * x[:, 1:]
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(loss="mse", optimizer=keras.optimizers.SGD(0.5), metrics=["mae"])
os.makedirs("ckpt", exist_ok=True)
checkpoint = ModelCheckpoint("ckpt/best.weights.h5", monitor="loss", save_best_only=True, save_weights_only=True, mode="min", verbose=1)
each = ModelCheckpoint("ckpt/model_{epoch:02d}.keras")
logger = CSVLogger("log.csv", separator=",", append=False)
h = model.fit(x, y, epochs=3, batch_size=8, verbose=0, callbacks=[checkpoint, each, logger])
print(sorted(os.listdir("ckpt")))
with open("log.csv") as f:
    rows = list(csv.DictReader(f))
print(rows[0].keys(), [round(float(r["loss"]), 4) for r in rows])
final = model.get_weights()
model.set_weights([np.ones((2, 1)), np.ones(1)])
model.load_weights("ckpt/best.weights.h5")
print([np.allclose(a, b) for a, b in zip(final, model.get_weights())])
print(np.round(h.history["mae"], 4))
