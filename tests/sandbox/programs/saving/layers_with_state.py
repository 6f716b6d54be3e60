# Layers that keep more than a kernel: moving averages, recurrent weights, embeddings, wrappers.
import keras
import numpy as np
from keras import layers

pictures = keras.Sequential([
    keras.Input((6, 6, 1)),
    layers.Conv2D(2, 3, name="conv"),
    layers.BatchNormalization(name="norm"),
    layers.Flatten(),
    layers.Dense(1),
])
words = keras.Sequential([
    keras.Input((5,)),
    layers.Embedding(10, 4),
    layers.Bidirectional(layers.LSTM(3, return_sequences=True)),
    layers.TimeDistributed(layers.Dense(2)),
    layers.GRU(3),
    layers.Dense(1),
])
x = np.sin(np.arange(4 * 36)).reshape(4, 6, 6, 1)
t = np.arange(20).reshape(4, 5) % 10
for name, model, data in (("pictures", pictures, x), ("words", words, t)):
    model.compile("rmsprop", "mse")
    model.fit(data, np.ones((4, 1)), epochs=2, verbose=0)
    model.save(name + ".keras")
    model.save(name + ".h5", include_optimizer=False)
    model.save_weights(name + ".weights.h5")
    for again in (keras.models.load_model(name + ".keras"), keras.models.load_model(name + ".h5")):
        print(name, all(np.array_equal(u, v) for u, v in zip(model.get_weights(), again.get_weights())), end=" ")
        print(np.allclose(model.predict(data, verbose=0), again.predict(data, verbose=0)), len(again.weights))
copy = keras.models.clone_model(words)
copy.load_weights("words.weights.h5")
print(np.allclose(copy.predict(t, verbose=0), words.predict(t, verbose=0)))
