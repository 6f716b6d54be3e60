# A persistent tape that is entered twice, with gradients of both parts, and what it watched.
import tensorflow as tf

a = tf.Variable(3.0)
b = tf.Variable(2.0)
with tf.GradientTape(persistent=True) as tape:
    first = a * a + b
with tape:
    second = a * b * 3
print(tape.gradient(first, a).numpy(), tape.gradient(first, b).numpy())
print(tape.gradient(second, a).numpy(), tape.gradient(second, b).numpy())
with tape:
    both = first * second
print([g.numpy() for g in tape.gradient(both, [a, b])])
with tf.GradientTape() as once:
    y = a * a
print(once.gradient(y, a).numpy(), [v.numpy() for v in once.watched_variables()][:1])
try:
    once.gradient(y, a)
except RuntimeError as error:
    print(type(error).__name__, error)
with tape:
    try:
        with tape:
            pass
    except ValueError as error:
        print(error)
