# marks: 14/9
# fails: layers, arguments, noise, data, compile, fit, function, training
# A classifier of digits.
import keras
from keras import layers
from keras.datasets import mnist

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(60000, 784) / 255

model = keras.Sequential([layers.Dense(64, activation='relu'), layers.Dense(10, activation='softmax')])
model.compile(optimizer='sgd', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, epochs=1)
