# Adam written by hand beside the optimizer of Keras.
import numpy as np
import tensorflow as tf


class MyAdam:
    def __init__(self, lr=0.001, beta1=0.9, beta2=0.999, eps=1e-7):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.m, self.v, self.t = {}, {}, 0

    def step(self, grads, variables):
        self.t += 1
        for i, (g, var) in enumerate(zip(grads, variables)):
            m = self.m.get(i, tf.zeros_like(var))
            v = self.v.get(i, tf.zeros_like(var))
            m = self.beta1 * m + (1 - self.beta1) * g
            v = self.beta2 * v + (1 - self.beta2) * tf.square(g)
            self.m[i], self.v[i] = m, v
            m_hat = m / (1 - self.beta1 ** self.t)
            v_hat = v / (1 - self.beta2 ** self.t)
            var.assign_sub(self.lr * m_hat / (tf.sqrt(v_hat) + self.eps))


def net():
    m = tf.keras.Sequential([tf.keras.layers.Input((2,)), tf.keras.layers.Dense(3, activation='tanh'), tf.keras.layers.Dense(1)])
    m.set_weights([np.cos(np.arange(w.size)).reshape(w.shape) for w in m.get_weights()])
    return m


x = tf.constant(np.linspace(-1, 1, 20).reshape(10, 2), tf.float32)
y = tf.reduce_sum(x, axis=1, keepdims=True) ** 2
mine, theirs = net(), net()
my_opt, opt = MyAdam(0.01), tf.keras.optimizers.Adam(0.01)
for step in range(5):
    for model in (mine, theirs):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(x) - y))
        grads = tape.gradient(loss, model.trainable_variables)
        if model is mine:
            my_opt.step(grads, model.trainable_variables)
        else:
            opt.apply_gradients(zip(grads, model.trainable_variables))
    print(step, '%.5f' % loss.numpy())
for a, b in zip(mine.get_weights(), theirs.get_weights()):
    print(a.shape, np.allclose(a, b, atol=1e-5))
print([v.path for v in opt.variables][:4], len(opt.variables))
