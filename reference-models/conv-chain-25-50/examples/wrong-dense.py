# marks: 2
# fails: layers, arguments, shapes, parameters, function
# The last shape is right, nothing else is.
from keras.layers import Dense, Flatten, Input
from keras.models import Sequential

model = Sequential([Input((28, 28, 1)), Flatten(), Dense(1250)])
model.summary()
