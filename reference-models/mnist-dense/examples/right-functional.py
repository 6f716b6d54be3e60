# marks: 15
# fails: none
# The functional way, with a function that makes a block.
import keras
from keras import layers
from keras.datasets import mnist

(x_train, y_train), (x_test, y_test) = mnist.load_data()
flat = lambda images: images.reshape(len(images), -1).astype('float32') / 255
x_train, x_test = flat(x_train), flat(x_test)
y_train, y_test = keras.utils.to_categorical(y_train), keras.utils.to_categorical(y_test)


def hidden(x):
    x = layers.Dense(512)(x)
    x = layers.Activation('relu')(x)
    return layers.Dropout(0.2)(x)


inputs = keras.Input((784,))
outputs = layers.Dense(10, activation='softmax')(hidden(hidden(inputs)))
model = keras.Model(inputs, outputs)
model.compile('adam', 'categorical_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, 128, 2, validation_data=(x_test, y_test))
loss, accuracy = model.evaluate(x_test, y_test)
print(accuracy)
