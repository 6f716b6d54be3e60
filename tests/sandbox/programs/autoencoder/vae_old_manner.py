# variational auto-encoder in the earlier manner: Lambda for the sampling, layer that adds both losses
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Input, Dense, Lambda, Layer
from tensorflow.keras.models import Model

original_dim, intermediate_dim, latent_dim = 12, 6, 2

# 编码器
x = Input(shape=(original_dim,), name='x')
h = Dense(intermediate_dim, activation='relu')(x)
z_mean = Dense(latent_dim, name='mean')(h)
z_log_sigma = Dense(latent_dim, name='log_sigma', kernel_initializer='zeros')(h)


def sampling(args):
    z_mean, z_log_sigma = args
    epsilon = K.random_normal(shape=(K.shape(z_mean)[0], latent_dim), mean=0., stddev=0.1)
    return z_mean + K.exp(z_log_sigma) * epsilon


z = Lambda(sampling, output_shape=(latent_dim,))([z_mean, z_log_sigma])
h_decoded = Dense(intermediate_dim, activation='relu')(z)
x_decoded = Dense(original_dim, activation='sigmoid')(h_decoded)


# 两部分损失
class CustomVariationalLayer(Layer):
    def vae_loss(self, x, x_decoded):
        xent_loss = tf.keras.losses.binary_crossentropy(x, x_decoded)
        return K.mean(xent_loss)

    def call(self, inputs):
        x, x_decoded, z_m, z_log = inputs
        kl = -5e-4 * K.mean(1 + z_log - K.square(z_m) - K.exp(z_log), axis=-1)
        self.add_loss(K.mean(kl))
        self.add_loss(self.vae_loss(x, x_decoded))
        return x_decoded


y = CustomVariationalLayer()([x, x_decoded, z_mean, z_log_sigma])
vae = Model(x, y)
vae.compile(optimizer='rmsprop')
vae.summary()

data = (np.arange(20 * 12).reshape(20, 12) % 7 / 6).astype('float32')
history = vae.fit(data, epochs=2, batch_size=10, shuffle=False, verbose=0)
print(list(history.history), len(history.history['loss']))
