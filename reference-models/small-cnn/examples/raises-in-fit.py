# marks: 6
# fails: accuracy
# misconceptions: integer-labels-with-categorical
import keras
from keras import layers
from keras.datasets import mnist

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train[..., None].astype('float32') / 255
x_test = x_test[..., None].astype('float32') / 255

model = keras.Sequential(
    [
        keras.Input(shape=(28, 28, 1)),
        layers.Conv2D(8, 3, activation='relu'),
        layers.MaxPooling2D(2),
        layers.Conv2D(16, 3, activation='relu'),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ]
)
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, epochs=3, batch_size=64)
print('accuracy:', model.evaluate(x_test, y_test)[1])
