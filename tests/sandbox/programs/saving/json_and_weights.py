# The architecture as JSON in one file, the weights in another: the way of many books.
import json

import keras
import numpy as np
from keras.models import model_from_json

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3, activation="relu"), keras.layers.Dense(1)])
x = np.linspace(0, 1, 6).reshape(3, 2)
text = model.to_json()
with open("model.json", "w") as file:
    file.write(text)
with open("config.json", "w") as file:
    json.dump(json.loads(text), file, indent=2)
model.save_weights("model.weights.h5")
for name in ("model.json", "config.json"):
    with open(name) as file:
        loaded = model_from_json(file.read())
    loaded.load_weights("model.weights.h5")
    print(np.allclose(model.predict(x, verbose=0), loaded.predict(x, verbose=0)), loaded.compiled)
print(loaded.to_json() == text)
print([layer["class_name"] for layer in json.loads(text)["config"]["layers"]])
try:
    model_from_json("not JSON")
except json.JSONDecodeError as error:
    print(error)
model.compile("adam", "mse")
print(model_from_json(model.to_json()).compiled)
