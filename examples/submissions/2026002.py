"""The functional way, with activations of their own."""

import tensorflow as tf
from tensorflow import keras

(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()
x = x.reshape(-1, 28, 28, 1).astype("float32") / 255.0
x_test = x_test.reshape(-1, 28, 28, 1).astype("float32") / 255.0
y = keras.utils.to_categorical(y, 10)
y_test = keras.utils.to_categorical(y_test, 10)

entrance = keras.Input(shape=(28, 28, 1))
hidden = entrance
for filters in (32, 64):
    hidden = keras.layers.Conv2D(filters, 3)(hidden)
    hidden = keras.layers.ReLU()(hidden)
    hidden = keras.layers.MaxPooling2D()(hidden)
hidden = keras.layers.Flatten()(hidden)
hidden = keras.layers.Dense(64, activation=tf.nn.relu)(hidden)
answer = keras.layers.Softmax()(keras.layers.Dense(10)(hidden))
network = keras.Model(entrance, answer)

network.compile(
    loss=keras.losses.CategoricalCrossentropy(), optimizer=keras.optimizers.RMSprop(), metrics=["accuracy"]
)
network.fit(x, y, batch_size=64, epochs=5, verbose=0)
print("test accuracy:", network.evaluate(x_test, y_test, verbose=0)[1])
