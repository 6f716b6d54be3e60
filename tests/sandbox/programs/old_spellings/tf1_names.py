# TensorFlow 1 beside Keras 2: set_random_seed, tf.log and other names of then, np.float, experimental layers
import numpy as np
import tensorflow as tf
from tensorflow.python.keras.layers import Dense
from tensorflow.python.keras.models import Sequential

tf.set_random_seed(1)
x = np.array([[1, 2], [3, 4]], dtype=np.float)
print(x, x.astype(np.int), np.product(x.shape), np.zeros(2, dtype=np.bool))
model = Sequential()
model.add(Dense(2, input_shape=(2,), kernel_initializer='ones'))
print(model.predict(x, verbose=0))
print(tf.keras.layers.experimental.preprocessing.Rescaling(1 / 2.0)(x).numpy())
prepare = tf.keras.Sequential([
    tf.keras.layers.experimental.preprocessing.Resizing(4, 4),
    tf.keras.layers.experimental.preprocessing.Rescaling(0.1),
])
print([layer.name for layer in prepare.layers])
dataset = tf.data.Dataset.from_tensor_slices(x).batch(1, drop_remainder=True).prefetch(tf.data.experimental.AUTOTUNE)
print([b.numpy().tolist() for b in dataset])
model.compile(tf.keras.optimizers.Adam(lr=1e-2), 'mse', ['mae'])
print('%.4f' % float(model.optimizer.lr))
