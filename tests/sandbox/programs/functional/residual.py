# A residual block with a projection, checked with constant kernels; the table of connections.
import keras
from keras import layers
import numpy as np


def res_block(x, filters, stride=1, name='res'):
    shortcut = x
    y = layers.Conv2D(filters, 3, strides=stride, padding='same', kernel_initializer='zeros', name=name + '_c1')(x)
    y = layers.BatchNormalization(name=name + '_bn1')(y)
    y = layers.Activation('relu', name=name + '_relu1')(y)
    y = layers.Conv2D(filters, 3, padding='same', kernel_initializer='zeros', name=name + '_c2')(y)
    if stride != 1 or shortcut.shape[-1] != filters:
        shortcut = layers.Conv2D(filters, 1, strides=stride, kernel_initializer='ones', name=name + '_proj')(x)
    y = layers.Add(name=name + '_add')([y, shortcut])
    return layers.Activation('relu', name=name + '_out')(y)


inputs = keras.Input((8, 8, 3))
x = res_block(inputs, 3, name='res1')
x = res_block(x, 4, stride=2, name='res2')
x = layers.GlobalAveragePooling2D()(x)
outputs = layers.Dense(2, kernel_initializer='ones')(x)
model = keras.Model(inputs, outputs, name='tiny_resnet')
model.summary()
img = np.arange(192).reshape(1, 8, 8, 3) / 192
print(model.predict(img, verbose=0))
mid = keras.Model(model.input, model.get_layer('res1_out').output)
print(np.allclose(mid.predict(img, verbose=0), img))
for w in model.get_layer('res2_bn1').weights:
    print(w.path, w.shape, w.trainable)
