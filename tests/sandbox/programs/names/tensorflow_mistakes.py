# What TensorFlow says to common mistakes with tensors.
import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
v = tf.Variable([1.0, 2.0])


def assign(thing, value):
    thing[0] = value


mistakes = {
    "assign to a tensor": lambda: assign(x, 1.0),
    "assign to a variable": lambda: assign(v, 1.0),
    "negative size": lambda: tf.zeros((2, -1)),
    "negative size of ones": lambda: tf.ones((-3,)),
    "labels of the wrong rank": lambda: tf.nn.sparse_softmax_cross_entropy_with_logits(labels=[[1]], logits=[[1.0, 2.0]]),
    "shapes": lambda: x + tf.ones(3),
    "sizes": lambda: tf.reshape(x, (3,)),
    "too far": lambda: x[5],
    "types": lambda: x + tf.constant([1, 2]),
    "no such function": lambda: tf.reduce_summ(x),
    "truth": lambda: bool(x > 2),
    "a shape for a variable": lambda: v.assign([1.0, 2.0, 3.0]),
    "rows of two lengths": lambda: tf.constant([[1, 2], [3]]),
}
for what, mistake in mistakes.items():
    try:
        print(what, mistake())
    except Exception as error:
        print(f"{what}: {type(error).__name__}: {str(error).splitlines()[0].strip()}")
print(type(tf.while_loop(lambda i: i < 5, lambda i: (i + 2,), [tf.constant(0)])).__name__)
print(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=[1], logits=[[1.0, 2.0]]).numpy())
