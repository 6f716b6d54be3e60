# What a stack without an input shape does not know yet, and a layer that is given two tensors
import keras
from keras import layers

stack = keras.Sequential([layers.Dense(2), layers.Dense(1)])
for name in ('inputs', 'outputs', 'input_shape', 'output_shape'):
    try:
        print(getattr(stack, name))
    except AttributeError as error:
        print(error)
stack.build((None, 3))
print(stack.input_shape, stack.output_shape)
a, b = keras.Input((3,)), keras.Input((3,))
layers.Dense(4)([a, b])
