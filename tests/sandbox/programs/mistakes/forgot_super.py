# A layer of one's own that forgets super().__init__().
import keras


class MyDense(keras.layers.Layer):
    def __init__(self, units):
        self.units = units
        self.dense = keras.layers.Dense(units)

    def call(self, x):
        return self.dense(x)


layer = MyDense(3)
print(layer.units)
layer(keras.ops.ones((1, 2)))
