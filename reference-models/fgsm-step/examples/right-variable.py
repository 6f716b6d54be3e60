# marks: 10
# fails: none
# A variable, a loss of Keras, and clipping by minimum and maximum.
import tensorflow as tf


def fgsm_step(weights, bias, image, label, epsilon):
    x = tf.Variable(image)
    loss_of = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    with tf.GradientTape() as tape:
        logits = tf.reshape(x, (1, -1)) @ weights + bias
        loss = loss_of(tf.constant([label]), logits)
    step = epsilon * tf.math.sign(tape.gradient(loss, x))
    return tf.minimum(tf.maximum(x + step, 0.0), 1.0).numpy()
