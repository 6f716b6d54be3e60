# Penalties that layers add themselves, read from losses; an own regulariser, constraint, initialiser and activation.
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, models, regularizers, constraints, initializers


class ActivityRegularizationLayer(layers.Layer):
    def __init__(self, rate=1e-2):
        super().__init__()
        self.rate = rate

    def call(self, inputs):
        self.add_loss(self.rate * tf.reduce_mean(tf.square(inputs)))
        return inputs


def my_softplus(z):
    return tf.math.log(1.0 + tf.exp(z))


def my_init(shape, dtype=None):
    return tf.ones(shape, dtype=dtype) * 0.1


class MyL1(regularizers.Regularizer):
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, weights):
        return self.factor * tf.reduce_sum(tf.abs(weights))

    def get_config(self):
        return {"factor": self.factor}


def positive(weights):
    return tf.where(weights < 0., tf.zeros_like(weights), weights)


layer = ActivityRegularizationLayer()
layer(tf.ones((2, 3)))
print([float(l) for l in layer.losses])
layer(tf.ones((2, 3)) * 2)
print(len(layer.losses), layer.losses[0].numpy())

model = models.Sequential([
    layers.Dense(3, activation=my_softplus, kernel_initializer=my_init, kernel_regularizer=MyL1(0.01), kernel_constraint=positive, input_shape=(2,)),
    ActivityRegularizationLayer(0.1),
    layers.Dense(1, kernel_initializer=my_init, kernel_constraint=constraints.MaxNorm(0.5), activity_regularizer=regularizers.L2(0.001)),
])
x = np.array([[1., 2.], [3., -1.], [0., 1.], [-2., 2.]], dtype='float32')
y = np.array([[-1.], [-2.], [-3.], [-4.]])
model.compile(optimizer=tf.keras.optimizers.SGD(1.0), loss='mse')
h = model.fit(x, y, epochs=3, batch_size=4, verbose=0)
print(np.round(h.history['loss'], 4))
for w in model.get_weights():
    print(w.ravel().round(4))
print(model.layers[0].activation is my_softplus, model.layers[0].activation.__name__)
