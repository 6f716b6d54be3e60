# marks: 15
# fails: none
import tensorflow as tf
from tensorflow.keras import layers

(train, _), (test, _) = tf.keras.datasets.mnist.load_data()
train = train.reshape((len(train), 784)).astype('float32') / 255.0
test = test.reshape((len(test), 784)).astype('float32') / 255.0

image = tf.keras.Input(shape=(784,))
code = layers.GaussianNoise(stddev=0.3)(image)
for units in (128, 32):
    code = layers.Dense(units, activation='relu')(code)
back = layers.Dense(128, activation='relu')(code)
back = layers.Dense(784, activation='sigmoid')(back)

autoencoder = tf.keras.Model(inputs=image, outputs=back)
autoencoder.compile(optimizer=tf.keras.optimizers.Adam(), loss=tf.keras.losses.MeanSquaredError())
autoencoder.fit(train, train, batch_size=256, epochs=10, validation_data=(test, test))
print(autoencoder.evaluate(test, test))
