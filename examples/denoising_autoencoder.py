# 自编码器：把加了噪声的图片还原。编码器和解码器也可以单独使用。
import numpy as np
import matplotlib.pyplot as plt
from tensorflow.keras import layers, models
from tensorflow.keras.datasets import fashion_mnist

(x_train, _), (x_test, _) = fashion_mnist.load_data()
x_train = x_train[:500, ..., np.newaxis] / 255.0
x_test = x_test[:10, ..., np.newaxis] / 255.0
np.random.seed(0)
noisy = np.clip(x_train + 0.2 * np.random.normal(size=x_train.shape), 0.0, 1.0)

encoder = models.Sequential([
    layers.Input((28, 28, 1)),
    layers.Conv2D(8, 3, activation="relu", padding="same", strides=2),
    layers.Conv2D(4, 3, activation="relu", padding="same", strides=2),
], name="encoder")
decoder = models.Sequential([
    layers.Input((7, 7, 4)),
    layers.Conv2DTranspose(8, 3, strides=2, activation="relu", padding="same"),
    layers.Conv2DTranspose(1, 3, strides=2, activation="sigmoid", padding="same"),
], name="decoder")
autoencoder = models.Sequential([encoder, decoder], name="autoencoder")
autoencoder.compile(optimizer="adam", loss="mse")
history = autoencoder.fit(noisy, x_train, epochs=2, batch_size=50, verbose=2)

restored = autoencoder.predict(x_test, verbose=0)
for place, (title, picture) in enumerate([("before", x_test[0]), ("after", restored[0])], 1):
    plt.subplot(1, 2, place)
    plt.imshow(picture[:, :, 0], cmap="gray")
    plt.title(title)
plt.show()
print("code:", encoder.output_shape, "restored:", restored.shape)
