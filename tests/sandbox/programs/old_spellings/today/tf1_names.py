# tf1_names in today's spelling
import numpy as np
import tensorflow as tf

x = np.array([[1, 2], [3, 4]], dtype=float)
print(x, x.astype(int), np.prod(x.shape), np.zeros(2, dtype=bool))
model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(2, kernel_initializer='ones')])
print(model.predict(x, verbose=0))
print(tf.keras.layers.Rescaling(1 / 2.0)(x).numpy())
prepare = tf.keras.Sequential([
    tf.keras.layers.Resizing(4, 4),
    tf.keras.layers.Rescaling(0.1),
])
print([layer.name for layer in prepare.layers])
dataset = tf.data.Dataset.from_tensor_slices(x).batch(1, drop_remainder=True).prefetch(tf.data.AUTOTUNE)
print([b.numpy().tolist() for b in dataset])
print('%.4f' % 1e-2)
