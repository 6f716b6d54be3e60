# An encoder and a decoder in an auto-encoder: the whole and its parts are saved.
import keras
import numpy as np
from keras import layers

encoder = keras.Sequential([keras.Input((6,)), layers.Dense(4, activation="relu"), layers.Dense(2)], name="encoder")
decoder = keras.Sequential([keras.Input((2,)), layers.Dense(4, activation="relu"), layers.Dense(6)], name="decoder")
inputs = keras.Input((6,))
whole = keras.Model(inputs, decoder(encoder(inputs)), name="whole")
whole.compile("adam", "mse")
x = np.cos(np.arange(30)).reshape(5, 6)
whole.fit(x, x, epochs=2, verbose=0)
whole.save("whole.keras")
encoder.save("encoder.keras")
again = keras.models.load_model("whole.keras")
part = keras.models.load_model("encoder.keras")
print([layer.name for layer in again.layers], [len(layer.weights) for layer in again.layers])
print(np.allclose(whole.predict(x, verbose=0), again.predict(x, verbose=0)))
print(np.allclose(part.predict(x, verbose=0), again.get_layer("encoder").predict(x, verbose=0)))
print(part.optimizer if part.compiled else "not compiled")
