# marks: 10
# fails: none
# Strides in the place of pooling, one-hot labels.
import tensorflow as tf
from tensorflow.keras import layers

(x_train, y_train), _ = tf.keras.datasets.mnist.load_data()
x_train = x_train.reshape(-1, 28, 28, 1).astype('float32') / 255
y_train = tf.keras.utils.to_categorical(y_train)

image = tf.keras.Input((28, 28, 1))
x = layers.Conv2D(8, 5, strides=2, padding='same')(image)
x = layers.LeakyReLU()(x)
x = layers.Conv2D(16, 3, strides=2, activation='relu')(x)
x = layers.Flatten()(x)
x = layers.Dense(32, activation='relu')(x)
model = tf.keras.Model(image, layers.Dense(10, activation='softmax')(x))
model.compile('adam', 'categorical_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, epochs=3, batch_size=64)
