# Pooling until nothing is left.
from keras.models import Sequential
from keras.layers import Conv2D, MaxPooling2D, Input

model = Sequential()
model.add(Input(shape=(28, 28, 1)))
for i in range(4):
    model.add(Conv2D(16 * (i + 1), (3, 3), activation='relu'))
    print(model.output_shape)
    model.add(MaxPooling2D((2, 2)))
    print(model.output_shape)
