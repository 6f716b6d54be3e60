# Gradients clipped by value, by norm and together, by hand and by the optimizer.
import numpy as np
import tensorflow as tf

w = tf.Variable([[3.0, -4.0], [0.5, 12.0]], name="w")
b = tf.Variable(tf.zeros(2), name="b")
x = tf.constant([[1.0, 2.0], [3.0, -1.0]])

with tf.GradientTape() as tape:
    loss = tf.reduce_sum((x @ w + b) ** 2)
grads = tape.gradient(loss, [w, b])
print(loss.numpy(), [g.shape for g in grads])
clipped = [tf.clip_by_value(g, -10.0, 10.0) for g in grads]
for g in clipped:
    print(g.numpy())
print(tf.clip_by_norm(grads[0], 1.0).numpy().round(4))
together, norm = tf.clip_by_global_norm(grads, 5.0)
print(float(norm), [np.round(g.numpy(), 3).tolist() for g in together])
print(float(tf.linalg.global_norm(together)) if hasattr(tf.linalg, 'global_norm') else '')

for options in (dict(clipvalue=0.5), dict(clipnorm=1.0), dict(global_clipnorm=1.0)):
    v = tf.Variable([[3.0, -4.0], [0.5, 12.0]])
    opt = tf.keras.optimizers.SGD(learning_rate=1.0, **options)
    opt.apply_gradients([(grads[0], v)])
    print(list(options)[0], v.numpy().round(3).tolist())

opt = tf.keras.optimizers.Adam(0.1)
for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.abs(x @ w + b))
    grads = tape.gradient(loss, [w, b])
    opt.apply_gradients(zip(grads, [w, b]))
print(w.numpy().round(4), b.numpy().round(4), opt.iterations.numpy())
