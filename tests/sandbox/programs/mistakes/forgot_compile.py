# fit without compile.
import numpy as np
from tensorflow import keras

model = keras.Sequential([keras.layers.Input(shape=(3,)), keras.layers.Dense(1)])
print(model.predict(np.zeros((2, 3)), verbose=0))
model.fit(np.zeros((4, 3)), np.zeros(4), epochs=5)
