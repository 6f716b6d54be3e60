# A keyword with a typing error in fit.
import numpy as np
import keras

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile('adam', 'mse')
model.fit(np.zeros((4, 2)), np.zeros(4), epoch=3)
