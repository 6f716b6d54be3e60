# marks: 1
# fails: layers, arguments, shapes, parameters, function
# misconceptions: channels-forgotten
from keras.layers import Conv2D, Flatten, Input, MaxPooling2D
from keras.models import Sequential

model = Sequential()
model.add(Input(shape=(28, 28)))
model.add(Conv2D(25, (3, 3)))
model.add(MaxPooling2D((2, 2)))
model.add(Conv2D(50, (3, 3)))
model.add(MaxPooling2D((2, 2)))
model.add(Flatten())
model.summary()
