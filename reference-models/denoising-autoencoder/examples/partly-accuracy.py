# marks: 29/2
# fails: compile
# misconceptions: accuracy-for-regression
import keras
from keras import layers
from keras.datasets import mnist

(x_train, _), (x_test, _) = mnist.load_data()
x_train = x_train.reshape(60000, 784).astype('float32') / 255
x_test = x_test.reshape(10000, 784).astype('float32') / 255

model = keras.Sequential(
    [
        keras.Input(shape=(784,)),
        layers.GaussianNoise(0.3),
        layers.Dense(128, activation='relu'),
        layers.Dense(32, activation='relu'),
        layers.Dense(128, activation='relu'),
        layers.Dense(784, activation='sigmoid'),
    ]
)
model.compile(optimizer='adam', loss='mse', metrics=['accuracy'])
model.fit(x_train, x_train, epochs=10, batch_size=256, validation_data=(x_test, x_test))
print('loss:', model.evaluate(x_test, x_test))
