# A Normalization layer that is adapted, an L2 penalty, mean absolute error; printed with verbose=2.
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers, regularizers

rows = np.arange(48)
features = np.column_stack([rows % 5 * 10.0, rows % 7 / 3.0, (rows * 11) % 13 - 6.0])
quality = 2 * features[:, 0] / 10 - features[:, 1] + 0.5 * features[:, 2]

normalizer = layers.Normalization(axis=-1)
normalizer.adapt(features)
print(normalizer.mean.numpy().round(3), np.round(normalizer.variance.numpy(), 3))

model = tf.keras.Sequential([
    normalizer,
    layers.Dense(4, activation='elu', kernel_regularizer=regularizers.l2(0.01),
                 kernel_initializer=keras.initializers.Constant(0.2)),
    layers.Dense(1, kernel_initializer='ones'),
])
model.compile(loss='mean_absolute_error', optimizer=tf.keras.optimizers.Adam(0.05), metrics=['mse'])
model.fit(features, quality, epochs=4, batch_size=48, verbose=2)
print(model.losses)
print(len(model.trainable_variables), len(model.non_trainable_variables))
first = np.array(features[0])
print('input:', first, 'normalized:', normalizer(first[None]).numpy().round(2))
