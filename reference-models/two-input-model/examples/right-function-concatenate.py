# marks: 15
# fails: none
import tensorflow as tf
import numpy as np

rows = np.arange(512)
sizes = np.stack([np.sin(rows * (k + 1)) for k in range(6)], axis=1).astype('float32')
places = np.stack([np.cos(rows * (k + 2)) for k in range(4)], axis=1).astype('float32')
prices = (sizes[:, :1] + 2 * places[:, :1] * sizes[:, 1:2]).astype('float32')

dense = lambda units, x: tf.keras.layers.Dense(units, activation='relu')(x)
first, second = tf.keras.Input((6,)), tf.keras.Input((4,))
joined = tf.keras.layers.concatenate([dense(16, first), dense(8, second)])
model = tf.keras.Model(inputs=[first, second], outputs=tf.keras.layers.Dense(1)(dense(16, joined)))
model.compile(tf.keras.optimizers.Adam(0.01), 'mean_squared_error', metrics=['mean_absolute_error'])
model.fit(x=[sizes, places], y=prices, epochs=10, batch_size=32, verbose=0)
print(model.evaluate([sizes, places], prices, verbose=0)[0])
