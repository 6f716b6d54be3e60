# More samples than labels.
import numpy as np
from keras import Sequential, layers

model = Sequential([layers.Dense(1)])
model.compile(optimizer="rmsprop", loss="mse")
x = np.arange(20).reshape(10, 2).astype("float32")
y = np.arange(9)
model.fit(x, y)
