# Own layers with add_weight, build and call; their weights, nested in a block.
import keras
from keras import ops
import numpy as np


class Linear(keras.layers.Layer):
    def __init__(self, units=32, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer="ones", trainable=True, name="w")
        self.b = self.add_weight(shape=(self.units,), initializer="zeros", trainable=True, name="b")

    def call(self, inputs):
        return ops.matmul(inputs, self.w) + self.b


class ComputeSum(keras.layers.Layer):
    def __init__(self, input_dim):
        super().__init__()
        self.total = self.add_weight(initializer="zeros", shape=(input_dim,), trainable=False)

    def call(self, inputs):
        self.total.assign_add(ops.sum(inputs, axis=0))
        return self.total


class MLPBlock(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.linear_1 = Linear(4)
        self.linear_2 = Linear(4)
        self.linear_3 = Linear(1)

    def call(self, inputs):
        x = self.linear_1(inputs)
        x = keras.activations.relu(x)
        x = self.linear_2(x)
        x = keras.activations.relu(x)
        return self.linear_3(x)


x = ops.ones((2, 2))
linear_layer = Linear(4)
print("weights before:", len(linear_layer.weights))
y = linear_layer(x)
print(y)
print("weights:", len(linear_layer.weights), [v.path for v in linear_layer.weights])
my_sum = ComputeSum(2)
print(my_sum(x).numpy())
print(my_sum(x).numpy())
print("non-trainable weights:", len(my_sum.non_trainable_weights), "trainable:", my_sum.trainable_weights)
mlp = MLPBlock()
print(mlp(np.ones((3, 8))))
print("weights:", len(mlp.weights), "trainable weights:", len(mlp.trainable_weights))
print(mlp.name, linear_layer.name, linear_layer.built, linear_layer)
