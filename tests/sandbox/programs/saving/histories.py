# Histories in files: pickle, JSON, NumPy, and a table written by hand.
import json
import pickle

import keras
import numpy as np

x = np.ones((4, 1))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(keras.optimizers.SGD(0.1), "mse", metrics=["mae"])
history = model.fit(x, x, epochs=3, verbose=0)
with open("history.pkl", "wb") as file:
    pickle.dump(history.history, file)
with open("history.json", "w") as file:
    json.dump(history.history, file)
np.save("history.npy", history.history)
read = [
    pickle.load(open("history.pkl", "rb")),
    json.load(open("history.json")),
    np.load("history.npy", allow_pickle=True).item(),
]
print([sorted(each) for each in read])
print([each == history.history for each in read])
np.savetxt("loss.txt", history.history["loss"])
print(np.round(np.loadtxt("loss.txt"), 4))
with open("weights.pkl", "wb") as file:
    pickle.dump(model.get_weights(), file)
print([w.shape for w in pickle.load(open("weights.pkl", "rb"))])
