# marks: 31/5
# fails: arguments, shapes, parameters, function
# misconceptions: filters-kernel-swapped
from keras.layers import Conv2D, Flatten, Input, MaxPooling2D
from keras.models import Sequential

model = Sequential()
model.add(Input(shape=(28, 28, 1)))
model.add(Conv2D(3, (25, 25)))
model.add(MaxPooling2D((2, 2)))
model.add(Conv2D(50, (1, 1)))
model.add(MaxPooling2D((2, 2)))
model.add(Flatten())
model.summary()
