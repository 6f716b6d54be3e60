# Names of files that Keras 3 refuses, each with what it says.
import keras
import numpy as np

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
attempts = {
    "save folder": lambda: model.save("folder"),
    "save tf": lambda: model.save("model.tf"),
    "save weights": lambda: model.save_weights("w.h5"),
    "save ckpt": lambda: model.save_weights("w.ckpt"),
    "load weights": lambda: model.load_weights("w.ckpt"),
    "load weights by name": lambda: model.load_weights("w.weights.h5", by_name=True),
    "load model": lambda: keras.models.load_model("folder"),
    "option": lambda: model.save("m.keras", signatures=None),
    "checkpoint": lambda: keras.callbacks.ModelCheckpoint("best.hdf5"),
    "checkpoint weights": lambda: keras.callbacks.ModelCheckpoint("best.h5", save_weights_only=True),
    "unknown": lambda: keras.models.load_model("m.keras", strict=True),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except Exception as error:
        print(name, "->", type(error).__name__, error)
