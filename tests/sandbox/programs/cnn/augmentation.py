# Layers that change pictures at random, active only in training, in front of a network.
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

data_augmentation = keras.Sequential([
    layers.RandomFlip("horizontal"),
    layers.RandomRotation(0.1),
    layers.RandomZoom(0.2),
], name="data_augmentation")

inputs = keras.Input(shape=(16, 16, 3))
x = data_augmentation(inputs)
x = layers.Rescaling(1. / 255)(x)
x = layers.Conv2D(4, 3, strides=2, padding="same", activation="relu")(x)
x = layers.GlobalMaxPooling2D()(x)
outputs = layers.Dense(2, activation="softmax")(x)
model = keras.Model(inputs, outputs)
model.summary()

images = np.random.randint(0, 256, size=(4, 16, 16, 3)).astype("uint8")
augmented = data_augmentation(images, training=True)
print(augmented.shape, augmented.dtype)
same = data_augmentation(images, training=False)
print(np.array_equal(same.numpy(), images))
resized = layers.Resizing(8, 8)(images.astype("float32"))
cropped = layers.CenterCrop(10, 10)(images)
print(resized.shape, cropped.shape)
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
h = model.fit(images, np.array([0, 1, 0, 1]), epochs=1, verbose=0)
print(sorted(h.history))
