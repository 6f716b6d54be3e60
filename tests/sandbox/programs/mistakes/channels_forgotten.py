# Pictures without the axis of channels go into a convolution.
import numpy as np
import tensorflow as tf

(x_train, y_train), _ = tf.keras.datasets.mnist.load_data()
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(4, 3, input_shape=(28, 28)),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(10),
])
model.summary()
