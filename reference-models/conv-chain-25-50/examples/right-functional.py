# marks: 10
# fails: none
# A reshape to one axis is a flattening.
import keras
from keras import layers

image = keras.Input((28, 28, 1))
x = image
for filters in [25, 50]:
    x = layers.Conv2D(filters, (3, 3), padding='valid')(x)
    x = layers.MaxPooling2D(pool_size=(2, 2), strides=(2, 2))(x)
vector = layers.Reshape((1250,))(x)
keras.Model(image, vector).summary()
