# A U-Net with a loss and a metric of its own: what it builds, compiles and trains, too.
import tensorflow as tf
from tensorflow.keras import layers, models
import numpy as np

def conv_block(x, f, name):
    x = layers.Conv2D(f, 3, padding='same', activation='relu', name=f'{name}_c1')(x)
    x = layers.Conv2D(f, 3, padding='same', activation='relu', name=f'{name}_c2')(x)
    return x

def build_unet(shape=(16, 16, 1), base=4):
    inputs = layers.Input(shape)
    skips = []
    x = inputs
    for i in range(2):
        x = conv_block(x, base * 2 ** i, f'down{i}')
        skips.append(x)
        x = layers.MaxPooling2D()(x)
    x = conv_block(x, base * 4, 'bottleneck')
    for i in reversed(range(2)):
        x = layers.Conv2DTranspose(base * 2 ** i, (2, 2), strides=(2, 2), padding='same')(x)
        x = layers.concatenate([x, skips[i]])
        x = conv_block(x, base * 2 ** i, f'up{i}')
    out = layers.Conv2D(1, 1, activation='sigmoid')(x)
    return models.Model(inputs=[inputs], outputs=[out])

def dice_coef(y_true, y_pred, smooth=1.0):
    a = tf.reshape(y_true, [-1])
    b = tf.reshape(y_pred, [-1])
    inter = tf.reduce_sum(a * b)
    return (2. * inter + smooth) / (tf.reduce_sum(a) + tf.reduce_sum(b) + smooth)

def dice_loss(y_true, y_pred):
    return 1 - dice_coef(y_true, y_pred)

model = build_unet()
model.compile(optimizer=tf.keras.optimizers.Adam(1e-4), loss=dice_loss, metrics=[dice_coef, 'accuracy'])
model.summary(line_length=100)
x = np.ones((4, 16, 16, 1), 'float32'); y = (np.indices((4, 16, 16, 1)).sum(0) % 2).astype('float32')
h = model.fit(x, y, epochs=1, verbose=0)
print(list(h.history.keys()))
print(model.input_shape, model.output_shape)
