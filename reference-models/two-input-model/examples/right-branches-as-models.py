# marks: 15
# fails: none
# Each branch is a model inside the model.
import keras
from keras import layers
import numpy as np

rows = np.arange(512)
sizes = np.stack([np.sin(rows * (k + 1)) for k in range(6)], axis=1).astype('float32')
places = np.stack([np.cos(rows * (k + 2)) for k in range(4)], axis=1).astype('float32')
prices = (sizes[:, :1] + 2 * places[:, :1] * sizes[:, 1:2]).astype('float32')

size = keras.Input((6,))
place = keras.Input((4,))
size_branch = keras.Sequential([keras.Input((6,)), layers.Dense(16), layers.Activation('relu')])
place_branch = keras.Sequential([keras.Input((4,)), layers.Dense(8), layers.Activation('relu')])
head = keras.Sequential([keras.Input((24,)), layers.Dense(16, activation='relu'), layers.Dense(1)])
model = keras.Model([size, place], head(layers.Concatenate()([size_branch(size), place_branch(place)])))
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.01), loss='mse', metrics=['mae'])
model.fit([sizes, places], prices, batch_size=32, epochs=10)
print(model.evaluate([sizes, places], prices)[0])
