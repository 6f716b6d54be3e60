# A convolution without Flatten before the output.
import numpy as np
import keras
from keras.layers import Conv2D, MaxPooling2D, Dense

model = keras.Sequential()
model.add(keras.Input(shape=(8, 8, 1)))
model.add(Conv2D(4, (3, 3), activation='relu'))
model.add(MaxPooling2D())
model.add(Dense(10, activation='softmax'))
print(model.output_shape)
model.compile(loss='sparse_categorical_crossentropy', optimizer='sgd')
model.fit(np.zeros((4, 8, 8, 1)), np.zeros((4,)), verbose=0)
