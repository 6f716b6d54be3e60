# A functional model with two inputs, a shared layer and two outputs comes back as it was.
import keras
import numpy as np
from keras import layers

a, b = keras.Input((4,), name="a"), keras.Input((4,), name="b")
shared = layers.Dense(3, activation="relu", name="shared")
both = layers.concatenate([shared(a), shared(b)])
out = layers.Dense(1, name="out")(both)
side = layers.Dense(2, activation="softmax", name="side")(layers.Dropout(0.5)(both))
model = keras.Model([a, b], [out, side], name="twins")
model.compile("adam", loss={"out": "mse", "side": "sparse_categorical_crossentropy"}, metrics={"side": ["accuracy"]})
x = [np.linspace(0, 1, 24).reshape(6, 4), np.linspace(1, 0, 24).reshape(6, 4)]
y = [np.ones((6, 1)), np.array([0, 1, 0, 1, 0, 1])]
model.fit(x, y, epochs=2, verbose=0)
model.save("twins.keras")
again = keras.models.load_model("twins.keras")
print(again.name, [layer.name for layer in again.layers if layer.weights], again.count_params())
print(all(np.allclose(u, v) for u, v in zip(model.predict(x, verbose=0), again.predict(x, verbose=0))))
print(sorted(again.evaluate(x, y, verbose=0, return_dict=True)))
print(np.allclose(model.evaluate(x, y, verbose=0), again.evaluate(x, y, verbose=0)))
