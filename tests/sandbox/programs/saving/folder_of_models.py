# Models in folders that the program makes; the smallest of several is found and loaded.
import os
import pathlib
import shutil

import keras
import numpy as np

folder = pathlib.Path("models")
folder.mkdir(exist_ok=True)
for units in (1, 8, 4):
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(units, name=f"d{units}")])
    model.save(folder / f"m{units}.keras")
names = sorted(os.listdir(folder))
print(names, all(os.path.getsize(folder / name) > 0 for name in names))
loaded = {name: keras.models.load_model(folder / name) for name in names}
print(sorted(model.count_params() for model in loaded.values()))
shutil.copy(folder / "m8.keras", "copy.keras")
print(keras.models.load_model("copy.keras").layers[0].units)
shutil.rmtree(folder)
print(folder.exists(), os.path.exists("copy.keras"))
keras.models.load_model("models/m1.keras")
