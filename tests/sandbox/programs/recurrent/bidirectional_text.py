# two bidirectional layers over an embedding that masks zeros, with weights set by formula
import numpy as np
import keras
from keras import layers

inputs = keras.Input(shape=(None,), dtype="int32")
x = layers.Embedding(10, 4, mask_zero=True)(inputs)
x = layers.Bidirectional(layers.LSTM(3, return_sequences=True))(x)
x = layers.Bidirectional(layers.GRU(2), merge_mode="ave")(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
model.summary()

rng = np.random.RandomState(3)
model.set_weights([rng.uniform(-1, 1, w.shape) for w in model.get_weights()])
short = np.array([[4, 2, 7, 0, 0, 0]])
print(model.predict(short, verbose=0))
print(model.predict(np.array([[4, 2, 7]]), verbose=0))
print("same?", np.allclose(model(short), model(np.array([[4, 2, 7]])), atol=1e-6))
print(model.layers[1].compute_mask(short))

model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
batch = np.array([[1, 2, 3, 0], [4, 5, 0, 0], [6, 7, 8, 9], [3, 0, 0, 0]])
print(model.train_on_batch(batch, np.array([[0], [1], [0], [1]])))
print(np.round(model.predict(batch, verbose=0).ravel(), 4))
