# marks: 43/4
# fails: layers, arguments, function, training
# The branches are added; the second one is wider for it.
import keras
from keras import layers
import numpy as np

rows = np.arange(512)
sizes = np.stack([np.sin(rows * (k + 1)) for k in range(6)], axis=1).astype('float32')
places = np.stack([np.cos(rows * (k + 2)) for k in range(4)], axis=1).astype('float32')
prices = (sizes[:, :1] + 2 * places[:, :1] * sizes[:, 1:2]).astype('float32')

size = keras.Input(shape=(6,), name='size')
place = keras.Input(shape=(4,), name='place')
a = layers.Dense(16, activation='relu')(size)
b = layers.Dense(16, activation='relu')(place)
joined = layers.Add()([a, b])
hidden = layers.Dense(16, activation='relu')(joined)
price = layers.Dense(1)(hidden)
model = keras.Model([size, place], price)

model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.01), loss='mse', metrics=['mae'])
model.fit([sizes, places], prices, epochs=10, batch_size=32)
print('loss:', model.evaluate([sizes, places], prices)[0])
