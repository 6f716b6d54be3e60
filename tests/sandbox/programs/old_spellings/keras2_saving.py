# files of models and weights as Keras 2 named them
import os
import numpy as np
from tensorflow import keras

def build():
    model = keras.Sequential([keras.layers.Dense(3, input_shape=(2,), name="a"), keras.layers.Dense(1, name="b")])
    model.compile("adam", "mse", metrics=["mae"])
    return model

x, y = np.ones((4, 2)), np.ones((4, 1))
model = build()
save = keras.callbacks.ModelCheckpoint("best.weights.hdf5", monitor="loss", save_best_only=True, save_weights_only=True)
model.fit(x, y, epochs=2, verbose=0, callbacks=[save])
def same(other):
    return np.allclose(model.predict(x, verbose=0), other.predict(x, verbose=0))
for name in ("plain", "w.h5", "w.hdf5", "weights.ckpt"):
    model.save_weights(name)
    other = build()
    other.load_weights(name)
    print(name, same(other))
for name in ("folder", "model.h5", "model.hdf5"):
    model.save(name)
    other = keras.models.load_model(name)
    print(name, os.path.exists(name), same(other), other.optimizer.iterations.numpy())
print(os.path.isdir("folder"), os.path.exists("best.weights.hdf5"))
other = build()
other.load_weights("best.weights.hdf5")
print(sorted(other.evaluate(x, y, verbose=0, return_dict=True)))
