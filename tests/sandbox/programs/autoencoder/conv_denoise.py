# convolutional auto-encoder that removes noise: Conv2D, MaxPooling2D, UpSampling2D; noise by np.random.seed
import numpy as np
from tensorflow.keras.layers import Input, Conv2D, MaxPooling2D, UpSampling2D, Conv2DTranspose
from tensorflow.keras.models import Model, Sequential

np.random.seed(7)
x_train = np.random.rand(16, 8, 8, 1).astype('float32')
noise_factor = 0.5
x_train_noisy = x_train + noise_factor * np.random.normal(loc=0.0, scale=1.0, size=x_train.shape)
x_train_noisy = np.clip(x_train_noisy, 0., 1.)
print('%.5f %.5f' % (x_train_noisy.mean(), x_train_noisy.std()), x_train_noisy.dtype)

input_img = Input(shape=(8, 8, 1))
x = Conv2D(8, (3, 3), activation='relu', padding='same')(input_img)
x = MaxPooling2D((2, 2), padding='same')(x)
x = Conv2D(4, (3, 3), activation='relu', padding='same')(x)
encoded = MaxPooling2D((2, 2), padding='same', name='code')(x)
x = Conv2D(4, (3, 3), activation='relu', padding='same')(encoded)
x = UpSampling2D((2, 2))(x)
x = Conv2D(8, (3, 3), activation='relu', padding='same')(x)
x = UpSampling2D((2, 2))(x)
decoded = Conv2D(1, (3, 3), activation='sigmoid', padding='same')(x)
autoencoder = Model(input_img, decoded)
autoencoder.summary()
weights = autoencoder.get_weights()
autoencoder.set_weights([0.4 * np.sin(1 + np.arange(w.size)).reshape(w.shape) for w in weights])
autoencoder.compile(optimizer='adadelta', loss='binary_crossentropy')
history = autoencoder.fit(x_train_noisy, x_train, epochs=2, batch_size=8, shuffle=False, verbose=2)
encoder = Model(autoencoder.input, autoencoder.get_layer('code').output)
code = encoder.predict(x_train[:2], verbose=0)
print(code.shape, np.round(code.mean(), 4))

deconv = Sequential([
    Input((2, 2, 4)),
    Conv2DTranspose(8, 3, strides=2, activation='relu', padding='same'),
    Conv2DTranspose(1, 3, strides=2, padding='same'),
])
print([layer.output.shape for layer in deconv.layers], deconv.count_params())
