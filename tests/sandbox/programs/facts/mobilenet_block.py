# Separable blocks with a functional activation, compiled with a schedule, smoothed labels and named metrics.
import keras
from keras import layers, ops
import numpy as np

def relu6(x):
    return ops.minimum(ops.maximum(x, 0.0), 6.0)

def depthwise_sep(x, filters, stride=1, block=1):
    x = layers.DepthwiseConv2D(3, strides=stride, padding='same', use_bias=False, name='conv_dw_%d' % block)(x)
    x = layers.BatchNormalization(name='conv_dw_%d_bn' % block)(x)
    x = layers.ReLU(6.0, name='conv_dw_%d_relu' % block)(x)
    x = layers.Conv2D(filters, 1, padding='same', use_bias=False, name='conv_pw_%d' % block)(x)
    x = layers.BatchNormalization(name='conv_pw_%d_bn' % block)(x)
    return layers.Activation(relu6)(x)

inp = keras.Input((24, 24, 3))
x = layers.Rescaling(1./127.5, offset=-1)(inp)
x = layers.ZeroPadding2D(((0, 1), (0, 1)))(x)
x = layers.Conv2D(8, 3, strides=2, use_bias=False)(x)
x = depthwise_sep(x, 16, block=1)
x = depthwise_sep(x, 24, stride=2, block=2)
x = layers.SeparableConv2D(24, 3, padding='same', depth_multiplier=2)(x)
x = layers.GlobalAveragePooling2D(keepdims=True)(x)
x = layers.Dropout(1e-3)(x)
x = layers.Conv2D(5, 1)(x)
x = layers.Reshape((5,))(x)
out = layers.Softmax()(x)
m = keras.Model(inp, out, name='mini_mobilenet')
m.summary(expand_nested=True, show_trainable=True)
print([w.name for w in m.weights][:6], len(m.non_trainable_weights))
m.compile(optimizer=keras.optimizers.SGD(learning_rate=keras.optimizers.schedules.ExponentialDecay(0.01, 100, 0.96, staircase=True), momentum=0.9, nesterov=True),
          loss=keras.losses.CategoricalCrossentropy(label_smoothing=0.1), metrics=[keras.metrics.CategoricalAccuracy(name='acc'), keras.metrics.TopKCategoricalAccuracy(k=3)])
