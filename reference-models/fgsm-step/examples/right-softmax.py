# marks: 10
# fails: none
# The loss by hand, the step in NumPy.
import numpy as np
import tensorflow as tf


def fgsm_step(weights, bias, image, label, epsilon):
    pixels = tf.constant(image[None, :])
    with tf.GradientTape() as tape:
        tape.watch(pixels)
        probabilities = tf.nn.softmax(tf.matmul(pixels, weights) + bias)
        loss = -tf.math.log(probabilities[0, label])
    gradient = tape.gradient(loss, pixels).numpy()[0]
    return np.clip(image + epsilon * np.sign(gradient), 0, 1)
