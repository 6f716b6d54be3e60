# Arithmetic and keras.ops on symbolic tensors without any layer class.
import numpy as np
import keras
from keras import ops

a = keras.Input(shape=(3,), name="a")
b = keras.Input(shape=(3,), name="b")
total = a + b
scaled = 2 * total - 1.0
ratio = scaled / (ops.abs(b) + 1)
stacked = ops.stack([total, scaled, ratio], axis=1)
best = ops.max(stacked, axis=1)
first = stacked[:, 0]
power = a ** 2
mask = ops.where(a > b, a, b)
joined = ops.concatenate([best, first, power, -mask], axis=-1)
mean = ops.mean(joined, axis=-1, keepdims=True)
model = keras.Model([a, b], [joined, mean, ops.matmul(stacked, ops.transpose(stacked, (0, 2, 1)))])
print(stacked.shape, joined.shape, mean.shape, [o.shape for o in model.outputs])
x = np.array([[1., 2., 3.], [-1., 0.5, 4.]])
y = np.array([[0.5, -2., 1.], [3., 3., 3.]])
joined, mean, gram = model.predict([x, y], verbose=0)
print(joined)
print(mean)
print(gram[0])
print([type(layer).__name__ for layer in model.layers][:6])
print(total)
model.summary()
