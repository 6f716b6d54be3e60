# Models that are not built yet: what can be saved of them, and loaded into them.
import keras
import numpy as np

model = keras.Sequential([keras.layers.Dense(3), keras.layers.Dense(1)])
for work in (lambda: model.save_weights("w.weights.h5"), lambda: model.load_weights("w.weights.h5")):
    try:
        work()
    except Exception as error:
        print(type(error).__name__, error)
model.save("unbuilt.keras")
loaded = keras.models.load_model("unbuilt.keras")
print(loaded.built, len(loaded.layers))
print(loaded.predict(np.ones((2, 4)), verbose=0).shape, loaded.built)
loaded.save_weights("w.weights.h5")
other = keras.Sequential([keras.layers.Dense(3), keras.layers.Dense(1)])
try:
    other.load_weights("w.weights.h5")
except ValueError as error:
    print(error)
other.build((None, 4))
other.load_weights("w.weights.h5")
print(np.array_equal(other.get_weights()[2], loaded.get_weights()[2]))
