# keras2_saving in today's spelling: the same names are printed
import os
import numpy as np
from tensorflow import keras

def build():
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, name="a"), keras.layers.Dense(1, name="b")])
    model.compile("adam", "mean_squared_error", metrics=["mae"])
    return model

x, y = np.ones((4, 2)), np.ones((4, 1))
model = build()
save = keras.callbacks.ModelCheckpoint("best.weights.h5", monitor="loss", save_best_only=True, save_weights_only=True)
model.fit(x, y, epochs=2, verbose=0, callbacks=[save])
def same(other):
    return np.allclose(model.predict(x, verbose=0), other.predict(x, verbose=0))
for name in ("plain", "w.h5", "w.hdf5", "weights.ckpt"):
    model.save_weights("w.weights.h5")
    other = build()
    other.load_weights("w.weights.h5")
    print(name, same(other))
for name, file in (("folder", "folder.keras"), ("model.h5", "model.h5"), ("model.hdf5", "model.hdf5")):
    model.save(file)
    other = keras.models.load_model(file)
    print(name, os.path.exists(file), same(other), other.optimizer.iterations.numpy())
print(True, os.path.exists("best.weights.h5"))
other = build()
other.load_weights("best.weights.h5")
print(sorted(other.evaluate(x, y, verbose=0, return_dict=True)))
