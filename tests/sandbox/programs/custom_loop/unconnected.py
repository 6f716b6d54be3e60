# Gradients that are not there, gradients through branches and loops.
import tensorflow as tf

a, b = tf.Variable(2.0), tf.Variable(5.0)
with tf.GradientTape() as tape:
    z = a * a
print(tape.gradient(z, {"a": a, "b": b}))
with tf.GradientTape() as tape:
    z = a * a
print(tape.gradient(z, b, unconnected_gradients=tf.UnconnectedGradients.ZERO))
x = tf.constant(1.0)
for flag in (True, False):
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        result = a * x if flag else b * x ** 2
    print(flag, tape.gradient(result, a), tape.gradient(result, b))
with tf.GradientTape() as tape:
    out = tf.constant(0.0)
    for i in tf.range(3):
        out = out + a ** tf.cast(i, tf.float32)
print(out.numpy(), tape.gradient(out, a).numpy())
