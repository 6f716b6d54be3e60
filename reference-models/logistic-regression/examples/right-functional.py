# marks: 10
# fails: none
import tensorflow as tf
import numpy as np

steps = np.arange(20, dtype='float32') / 10 - 0.95
points = np.array([[a, b] for a in steps for b in steps], dtype='float32')
labels = (points[:, 0] + 2 * points[:, 1] > 0.3).astype('float32')

inputs = tf.keras.Input((2,))
z = tf.keras.layers.Dense(units=1, use_bias=True)(inputs)
model = tf.keras.Model(inputs, tf.keras.activations.sigmoid(z))
model.compile(tf.keras.optimizers.SGD(0.5), tf.keras.losses.BinaryCrossentropy(), metrics=['accuracy'])
model.fit(points, labels, batch_size=40, epochs=20, verbose=0)
print(model.evaluate(points, labels, verbose=0)[1])
