# marks: 20
# fails: none
# The functional way, with activations as layers of their own and a loop.
import tensorflow as tf
from tensorflow.keras import layers

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype('float32') / 255
x_test = x_test.reshape(-1, 28, 28, 1).astype('float32') / 255
y_train = tf.keras.utils.to_categorical(y_train)
y_test = tf.keras.utils.to_categorical(y_test)

inputs = tf.keras.Input((28, 28, 1))
x = inputs
for filters in (32, 64):
    x = layers.Conv2D(filters, 3)(x)
    x = layers.Activation('relu')(x)
    x = layers.MaxPooling2D()(x)
x = layers.Flatten()(x)
x = layers.ReLU()(layers.Dense(64)(x))
outputs = layers.Softmax()(layers.Dense(10)(x))

model = tf.keras.Model(inputs, outputs)
model.compile('rmsprop', 'categorical_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, 64, 5)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f'{accuracy:.3f}')
