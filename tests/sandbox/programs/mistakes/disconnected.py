# A functional model whose output does not depend on its input.
import keras
from keras import layers

a = keras.Input((4,), name="a")
b = keras.Input((4,), name="b")
x = layers.Dense(3)(a)
y = layers.Dense(3)(layers.add([x, layers.Dense(3)(b)]))
model = keras.Model(inputs=a, outputs=y)
