# A model that is copied deeply and pickled: the copies have the weights, and are independent.
import copy
import pickle

import numpy as np
import keras
from keras import layers

model = keras.Sequential(
    [keras.Input((3,)), layers.Dense(4, activation="relu", name="hidden"), layers.Dense(1, name="answer")], name="net"
)
model.set_weights([np.cos(np.arange(w.size)).reshape(w.shape) for w in model.get_weights()])
model.compile(optimizer="sgd", loss="mse")
x = np.arange(6.0).reshape(2, 3)
before = model.predict(x, verbose=0)
twin = copy.deepcopy(model)
print(type(twin) is type(model), twin.name, [layer.name for layer in twin.layers], twin.count_params())
print(np.allclose(twin.predict(x, verbose=0), before))
model.fit(x, np.zeros((2, 1)), epochs=3, verbose=0)
print(np.allclose(twin.predict(x, verbose=0), before), np.allclose(model.predict(x, verbose=0), before))
with open("net.pkl", "wb") as file:
    pickle.dump({"model": twin, "epochs": 3}, file)
with open("net.pkl", "rb") as file:
    read = pickle.load(file)
print(read["epochs"], np.allclose(read["model"].predict(x, verbose=0), before), read["model"] is twin)
print(read["model"].optimizer.get_config()["learning_rate"] > 0, read["model"].loss)
