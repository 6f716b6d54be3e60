# A trained model is saved, loaded, and trained on: the losses are those of the model that was never saved.
import numpy as np
from tensorflow import keras

x = np.linspace(-1, 1, 24).reshape(8, 3)
y = x.sum(axis=1, keepdims=True)
model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(4, activation="tanh", kernel_initializer=keras.initializers.Constant(0.1)),
    keras.layers.Dense(1, kernel_initializer="ones"),
])
model.compile(keras.optimizers.Adam(0.05), loss="mse", metrics=["mae"])
model.fit(x, y, epochs=3, shuffle=False, verbose=0)
model.save("trained.keras")
loaded = keras.models.load_model("trained.keras")
print(loaded.name == model.name, loaded.loss, int(loaded.optimizer.iterations.numpy()))
a = model.fit(x, y, epochs=3, shuffle=False, verbose=0).history["loss"]
b = loaded.fit(x, y, epochs=3, shuffle=False, verbose=0).history["loss"]
print(np.allclose(a, b), len(b), b[-1] < b[0])
print([w.shape for w in loaded.get_weights()])
