# marks: 31/8
# fails: layers, arguments, data, compile, fit, function, training
# One input for all, in a Sequential.
import keras
from keras import layers
import numpy as np

rows = np.arange(512)
sizes = np.stack([np.sin(rows * (k + 1)) for k in range(6)], axis=1).astype('float32')
places = np.stack([np.cos(rows * (k + 2)) for k in range(4)], axis=1).astype('float32')
prices = (sizes[:, :1] + 2 * places[:, :1] * sizes[:, 1:2]).astype('float32')

x = np.concatenate([sizes, places], axis=1)
model = keras.Sequential([keras.Input((10,)), layers.Dense(16, activation='relu'), layers.Dense(1)])
model.compile(optimizer='adam', loss='mae')
model.fit(x, prices, epochs=5)
