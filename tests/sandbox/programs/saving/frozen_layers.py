# Which layers learn is a part of the model.
import keras
import numpy as np

base = keras.Sequential([keras.Input((3,)), keras.layers.Dense(4, name="base")])
base.trainable = False
model = keras.Sequential([keras.Input((3,)), base, keras.layers.Dense(1, name="head")])
model.compile("sgd", "mse")
x, y = np.ones((4, 3)), np.ones((4, 1))
model.fit(x, y, epochs=1, verbose=0)
model.save("frozen.keras")
again = keras.models.load_model("frozen.keras")
print([layer.trainable for layer in again.layers], len(again.trainable_weights), len(again.weights))
before = again.get_weights()
again.fit(x, y, epochs=1, verbose=0)
print([np.array_equal(u, v) for u, v in zip(before, again.get_weights())])
