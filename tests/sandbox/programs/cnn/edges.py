# Kernels for edges set by hand: the picture, its convolution, pooling and flattening.
import numpy as np
import keras
from keras import layers

img = np.zeros((6, 6))
img[:, 3:] = 1.0
vertical = np.array([[1, 0, -1], [2, 0, -2], [1, 0, -1]], dtype=float)
kernel = np.stack([vertical, vertical.T], axis=-1).reshape(3, 3, 1, 2)

m = keras.Sequential()
m.add(keras.Input(shape=(6, 6, 1)))
m.add(layers.Conv2D(2, 3, padding='same', use_bias=False))
m.layers[0].set_weights([kernel])
out = m.predict(img[None, ..., None], verbose=0)
print(out.shape)
print(out[0, :, :, 0])
print(out[0, :, :, 1].astype(int))
longer = keras.Sequential([m, layers.Activation('relu'), layers.MaxPooling2D(2), layers.Flatten()])
print(longer.predict(img.reshape(1, 6, 6, 1), verbose=0))
pool = layers.AveragePooling2D(pool_size=3, strides=1, padding='same')
print(np.array(pool(img.reshape(1, 6, 6, 1)))[0, :, :, 0].round(2))
print(layers.UpSampling2D(2)(np.array([[[[1.], [2.]]]])).numpy().squeeze())
