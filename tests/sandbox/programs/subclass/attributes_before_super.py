# Attributes set before super().__init__(), a penalty set afterwards, tensors of a named number type
import keras
import numpy as np
from keras import layers, ops


class Scale(layers.Layer):
    def __init__(self, factor, **kwargs):
        self.supports_masking = True
        self.trainable = False
        self.input_spec = [layers.InputSpec(ndim=2)]
        self.factor = factor
        super(Scale, self).__init__(**kwargs)
        self.table = ops.convert_to_tensor(np.arange(6.0).reshape(2, 3), 'float32')
        self.activity_regularizer = keras.regularizers.get('l2')

    def call(self, x):
        return x * self.factor + self.table[:, : ops.shape(x)[1]]


layer = Scale(2.0)
y = layer(np.ones((2, 3)))
print(layer.supports_masking, layer.trainable, layer.factor, layer.table.dtype)
print(y.dtype, y.numpy().tolist(), [round(float(loss), 4) for loss in layer.losses])
print(ops.zeros_like(np.ones(2), 'int32').dtype, ops.full_like(np.ones(2), 3, 'float16').dtype)
