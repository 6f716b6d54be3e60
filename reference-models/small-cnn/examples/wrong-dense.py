# marks: 0
# fails: rules, accuracy
import keras
from keras.datasets import mnist

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(60000, 784) / 255

model = keras.Sequential([keras.layers.Dense(128, activation='relu'), keras.layers.Dense(1)])
model.compile(optimizer='sgd', loss='mse')
model.fit(x_train, y_train, epochs=1)
