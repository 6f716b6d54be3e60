# The data have another width than input_shape says.
import numpy as np
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(8, input_shape=(10,), activation='relu'))
model.add(Dense(1))
model.compile(loss='mse', optimizer='adam')
X = np.random.rand(20, 8)
y = np.random.rand(20)
print(X.shape, y.shape)
model.fit(X, y, epochs=2, verbose=0)
print('not reached')
