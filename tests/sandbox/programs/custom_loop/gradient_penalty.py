# Gradients of gradients: a penalty on the norm of the gradient, second derivatives, a persistent tape, a Jacobian.
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as t2:
    with tf.GradientTape() as t1:
        y = x ** 3 + 2 * x
    dy_dx = t1.gradient(y, x)
d2y_dx2 = t2.gradient(dy_dx, x)
print('dy/dx:', dy_dx.numpy(), 'd2y/dx2:', d2y_dx2.numpy())

critic_w = tf.Variable([[0.5], [-1.0]])
critic_v = tf.Variable([[2.0]])
real = tf.constant([[1.0, 2.0], [0.5, -0.5]])
fake = tf.constant([[0.0, 1.0], [1.5, 0.5]])


def critic(z):
    return tf.matmul(tf.tanh(tf.matmul(z, critic_w)), critic_v)


with tf.GradientTape() as tape:
    alpha = tf.constant([[0.25], [0.75]])
    interpolated = real + alpha * (fake - real)
    with tf.GradientTape() as gp_tape:
        gp_tape.watch(interpolated)
        pred = critic(interpolated)
    grads = gp_tape.gradient(pred, [interpolated])[0]
    norm = tf.sqrt(tf.reduce_sum(tf.square(grads), axis=[1]))
    gp = tf.reduce_mean((norm - 1.0) ** 2)
    loss = tf.reduce_mean(critic(fake)) - tf.reduce_mean(critic(real)) + 10.0 * gp
print(gp.numpy(), loss.numpy())
for g in tape.gradient(loss, [critic_w, critic_v]):
    print(g.numpy())

v = tf.constant([1.0, 2.0, 3.0])
with tf.GradientTape(persistent=True) as tape:
    tape.watch(v)
    a = v * v
    b = tf.reduce_sum(a)
print(tape.gradient(b, v).numpy(), tape.gradient(a, v).numpy())
print(tape.jacobian(a, v).numpy())
del tape
with tf.GradientTape(watch_accessed_variables=False) as tape:
    z = x * x
print(tape.gradient(z, x))
with tf.GradientTape() as tape:
    z = tf.stop_gradient(x * x) * x
print(tape.gradient(z, x).numpy())
