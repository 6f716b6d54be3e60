# Blocks of convolutions made by a function, global pooling, a summary that is printed through print_fn.
import tensorflow as tf
from tensorflow.keras import layers as L, models


def conv_block(model, filters, repeat, dropout=None):
    for _ in range(repeat):
        model.add(L.Conv2D(filters, 3, padding='same', use_bias=False, kernel_initializer='he_normal'))
        model.add(L.BatchNormalization(momentum=0.9))
        model.add(L.ReLU())
    model.add(L.MaxPool2D())
    if dropout:
        model.add(L.Dropout(dropout))


net = models.Sequential(name='mini_vgg')
net.add(L.InputLayer(shape=(32, 32, 3)))
conv_block(net, 16, 2)
conv_block(net, 32, 2, dropout=0.2)
conv_block(net, 64, 1, dropout=0.3)
net.add(L.GlobalAveragePooling2D())
net.add(L.Dense(10))
net.summary(line_length=90)
lines = []
net.summary(print_fn=lambda line, **kwargs: lines.append(line))
print(len(lines), len(net.layers))
out = net(tf.zeros((2, 32, 32, 3)))
print(out.shape, out.dtype)
print(tf.nn.softmax(out).numpy().sum(axis=1))
print(len(net.trainable_weights), len(net.weights), net.count_params())
