# marks: 36/5
# fails: arguments, shapes, function
# misconceptions: same-vs-valid
# The padding keeps the size: 28, 14, 14, 7.
from keras.layers import Conv2D, Flatten, Input, MaxPooling2D
from keras.models import Sequential

model = Sequential()
model.add(Input(shape=(28, 28, 1)))
model.add(Conv2D(25, (3, 3), padding='same'))
model.add(MaxPooling2D((2, 2)))
model.add(Conv2D(50, (3, 3), padding='same'))
model.add(MaxPooling2D((2, 2)))
model.add(Flatten())
model.summary()
