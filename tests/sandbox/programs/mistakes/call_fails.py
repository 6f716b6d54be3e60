# An error inside call names the layer and what it was given.
import numpy as np
import tensorflow as tf


class Broken(tf.keras.layers.Layer):
    def call(self, inputs):
        return tf.matmul(inputs, tf.ones((5, 2)))


model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(3)])
out = model(np.ones((2, 4)))
print(out.shape)
Broken()(out)
