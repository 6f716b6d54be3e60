# Linear regression with variables, a tape and assign_sub, as in the TensorFlow guides.
import numpy as np
import tensorflow as tf

TRUE_W, TRUE_B = 3.0, 2.0
x = tf.linspace(-2.0, 2.0, 21)
x = tf.cast(x, tf.float32)
y = x * TRUE_W + TRUE_B + tf.sin(8.0 * x) * 0.1


class MyModel(tf.Module):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.w = tf.Variable(5.0)
        self.b = tf.Variable(0.0)

    def __call__(self, x):
        return self.w * x + self.b


def loss(target_y, predicted_y):
    return tf.reduce_mean(tf.square(target_y - predicted_y))


def train(model, x, y, learning_rate):
    with tf.GradientTape() as t:
        current_loss = loss(y, model(x))
    dw, db = t.gradient(current_loss, [model.w, model.b])
    model.w.assign_sub(learning_rate * dw)
    model.b.assign_sub(learning_rate * db)


model = MyModel()
print("Variables:", model.variables)
weights, biases = [], []
for epoch in range(8):
    train(model, x, y, learning_rate=0.1)
    weights.append(model.w.numpy())
    biases.append(model.b.numpy())
    current_loss = loss(y, model(x))
    print(f"Epoch {epoch:2d}:")
    print("  W = %1.2f, b = %1.2f, loss=%2.5f" % (weights[-1], biases[-1], current_loss))
print(model.w, model.b.shape, len(model.trainable_variables))
