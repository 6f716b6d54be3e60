# marks: 2
# fails: shown, drawn
# misconceptions: attack-sign-reversed
import tensorflow as tf


def fgsm_step(weights, bias, image, label, epsilon):
    image = tf.convert_to_tensor(image, dtype='float32')
    with tf.GradientTape() as tape:
        tape.watch(image)
        logits = tf.matmul(image[None, :], weights)[0] + bias
        loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=label, logits=logits)
    gradient = tape.gradient(loss, image)
    return tf.clip_by_value(image - epsilon * tf.sign(gradient), 0.0, 1.0)
