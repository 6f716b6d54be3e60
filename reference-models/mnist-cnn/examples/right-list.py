# marks: 20
# fails: none
# The layers as a list, with an Input and keyword arguments.
import keras
from keras import layers
from keras.datasets import mnist
from keras.utils import to_categorical

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train[..., None].astype('float32') / 255.0
x_test = x_test[..., None].astype('float32') / 255.0
y_train = to_categorical(y_train, 10)
y_test = to_categorical(y_test, 10)

net = keras.Sequential(
    [
        keras.Input(shape=(28, 28, 1)),
        layers.Conv2D(filters=32, kernel_size=3, strides=1, padding='valid', activation='relu'),
        layers.MaxPool2D(pool_size=2),
        layers.Conv2D(filters=64, kernel_size=3, activation='relu'),
        layers.MaxPool2D(pool_size=2, strides=2),
        layers.Flatten(),
        layers.Dense(units=64, activation='relu'),
        layers.Dense(units=10, activation='softmax'),
    ]
)
net.compile(
    optimizer=keras.optimizers.RMSprop(),
    loss=keras.losses.CategoricalCrossentropy(),
    metrics=['accuracy'],
)
net.fit(x_train, y_train, batch_size=64, epochs=5)
print('accuracy:', net.evaluate(x_test, y_test)[1])
