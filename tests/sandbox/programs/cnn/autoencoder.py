# A convolutional auto-encoder: encoder and decoder with transposed and separable convolutions.
import numpy as np
import keras
from keras import layers
from keras.models import Model

input_img = keras.Input(shape=(28, 28, 1), name='img')
x = layers.Conv2D(16, (3, 3), activation='relu', padding='same')(input_img)
x = layers.MaxPooling2D((2, 2), padding='same')(x)
x = layers.SeparableConv2D(8, (3, 3), activation='relu', padding='same')(x)
x = layers.MaxPooling2D((2, 2), padding='same')(x)
x = layers.DepthwiseConv2D(3, padding='same', depth_multiplier=2)(x)
encoded = layers.MaxPooling2D((2, 2), padding='same', name='code')(x)

x = layers.Conv2D(8, (3, 3), activation='relu', padding='same')(encoded)
x = layers.UpSampling2D((2, 2), interpolation='bilinear')(x)
x = layers.Conv2DTranspose(8, 3, strides=2, activation='relu', padding='same')(x)
x = layers.UpSampling2D((2, 2))(x)
x = layers.Cropping2D(cropping=((2, 2), (2, 2)))(x)
decoded = layers.Conv2D(1, (3, 3), activation='sigmoid', padding='same')(x)

autoencoder = Model(input_img, decoded, name='autoencoder')
encoder = Model(input_img, encoded, name='encoder')
autoencoder.compile(optimizer='adadelta', loss='binary_crossentropy')
autoencoder.summary()
print(encoder.output_shape, autoencoder.output_shape)

(x_train, _), (x_test, _) = keras.datasets.fashion_mnist.load_data()
x_train = x_train[:64].astype('float32') / 255.
x_train = np.reshape(x_train, (len(x_train), 28, 28, 1))
noise_factor = 0.5
x_noisy = x_train + noise_factor * np.random.normal(loc=0.0, scale=1.0, size=x_train.shape)
x_noisy = np.clip(x_noisy, 0., 1.)
h = autoencoder.fit(x_noisy, x_train, epochs=1, batch_size=32, shuffle=True, verbose=0)
print(h.history.keys(), encoder.predict(x_noisy[:5], verbose=0).shape)
