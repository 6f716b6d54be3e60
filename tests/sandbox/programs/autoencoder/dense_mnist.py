# the blog's simplest auto-encoder: 784 - 32 - 784, with encoder and decoder as models of their own
import keras
from keras import layers
from keras.datasets import mnist
import numpy as np
import matplotlib.pyplot as plt

encoding_dim = 32  # 32 floats -> compression of factor 24.5
input_img = keras.Input(shape=(784,))
encoded = layers.Dense(encoding_dim, activation='relu')(input_img)
decoded = layers.Dense(784, activation='sigmoid')(encoded)
autoencoder = keras.Model(input_img, decoded)
encoder = keras.Model(input_img, encoded)
encoded_input = keras.Input(shape=(encoding_dim,))
decoder_layer = autoencoder.layers[-1]
decoder = keras.Model(encoded_input, decoder_layer(encoded_input))
autoencoder.compile(optimizer='adam', loss='binary_crossentropy')

(x_train, _), (x_test, _) = mnist.load_data()
x_train = x_train.astype('float32') / 255.
x_test = x_test.astype('float32') / 255.
x_train = x_train.reshape((len(x_train), np.prod(x_train.shape[1:])))
x_test = x_test.reshape((len(x_test), np.prod(x_test.shape[1:])))
print(x_train.shape)
print(x_test.shape)

autoencoder.fit(x_train[:256], x_train[:256], epochs=1, batch_size=128, shuffle=True, verbose=0,
                validation_data=(x_test[:64], x_test[:64]))
encoded_imgs = encoder.predict(x_test[:10], verbose=0)
decoded_imgs = decoder.predict(encoded_imgs, verbose=0)
print(encoded_imgs.shape, decoded_imgs.shape)
print(bool(((decoded_imgs >= 0) & (decoded_imgs <= 1)).all()))
print(np.allclose(decoded_imgs, autoencoder.predict(x_test[:10], verbose=0), atol=1e-6))

n = 10
plt.figure(figsize=(20, 4))
for i in range(n):
    ax = plt.subplot(2, n, i + 1)
    plt.imshow(x_test[i].reshape(28, 28))
    plt.gray()
    ax.get_xaxis().set_visible(False)
    ax.get_yaxis().set_visible(False)
    ax = plt.subplot(2, n, i + 1 + n)
    plt.imshow(decoded_imgs[i].reshape(28, 28))
    plt.gray()
    ax.get_xaxis().set_visible(False)
    ax.get_yaxis().set_visible(False)
print(len(plt.gcf().axes))
plt.show()
for m in (autoencoder, encoder, decoder):
    print(m.name, m.count_params(), m.input_shape, m.output_shape)
