# Encoder, decoder and auto-encoder as models in models; one decoder layer reused on a new input.
import numpy as np
import keras
from keras import layers

encoding_dim = 2
encoder_input = keras.Input(shape=(6,), name="original")
h = layers.Dense(4, activation="relu", name="enc_hidden", kernel_initializer=keras.initializers.Constant(0.3))(encoder_input)
code = layers.Dense(encoding_dim, name="bottleneck", kernel_initializer=keras.initializers.Constant(0.2))(h)
encoder = keras.Model(encoder_input, code, name="encoder")

decoder_input = keras.Input(shape=(encoding_dim,), name="encoded")
decoder_output = layers.Dense(6, activation="sigmoid", name="reconstruction",
                              kernel_initializer=keras.initializers.Constant(0.1))(decoder_input)
decoder = keras.Model(decoder_input, decoder_output, name="decoder")

autoencoder_input = keras.Input(shape=(6,), name="ae_in")
autoencoder = keras.Model(autoencoder_input, decoder(encoder(autoencoder_input)), name="autoencoder")
autoencoder.summary(expand_nested=True)
x = np.abs(np.sin(np.arange(30))).reshape(5, 6)
autoencoder.compile(optimizer=keras.optimizers.Nadam(0.05), loss="mse")
history = autoencoder.fit(x, x, epochs=3, batch_size=5, verbose=2)
codes = encoder.predict(x, verbose=0)
print(codes.shape, np.allclose(decoder.predict(codes, verbose=0), autoencoder.predict(x, verbose=0), atol=1e-6))
print([layer.name for layer in autoencoder.layers])
print(autoencoder.get_layer("encoder").get_layer("bottleneck").get_config()["units"])
print(decoder.layers[-1](np.ones((1, 2), "float32")).shape)
print([w.path for w in autoencoder.weights])
