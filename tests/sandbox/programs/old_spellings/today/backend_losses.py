# backend_losses in today's spelling
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.models import Model
from tensorflow.keras.layers import Input, Dense, Lambda, concatenate


def dice_coef(y_true, y_pred, smooth=1.):
    y_true_f = K.flatten(y_true)
    y_pred_f = K.flatten(y_pred)
    intersection = K.sum(y_true_f * y_pred_f)
    return (2. * intersection + smooth) / (K.sum(y_true_f) + K.sum(y_pred_f) + smooth)


def dice_coef_loss(y_true, y_pred):
    return 1 - dice_coef(y_true, y_pred)


def rmse(y_true, y_pred):
    return K.sqrt(K.mean(K.square(y_pred - y_true), axis=-1))


def precision(y_true, y_pred):
    true_positives = K.sum(K.round(K.clip(y_true * y_pred, 0, 1)))
    predicted_positives = K.sum(K.round(K.clip(y_pred, 0, 1)))
    return true_positives / (predicted_positives + K.epsilon())


inputs = Input(shape=(3,))
left = Dense(2, kernel_initializer='ones', activation='sigmoid')(inputs)
right = Lambda(lambda t: K.sum(t, axis=-1, keepdims=True) / 10)(inputs)
outputs = Dense(1, activation='sigmoid', kernel_initializer='ones', use_bias=False)(concatenate([left, right]))
model = Model(inputs, outputs)
model.compile('sgd', dice_coef_loss, metrics=[dice_coef, rmse, precision])
print(model.input_shape, model.output_shape, K.int_shape(model.output))
x = np.linspace(-1, 1, 12).reshape(4, 3)
y = np.array([[0.], [0.], [1.], [1.]])
print(['%.5f' % v for v in model.evaluate(x, y, verbose=0)])
print('%.3f' % K.get_value(model.optimizer.learning_rate))
model.optimizer.learning_rate = 0.5
print('%.3f' % K.get_value(model.optimizer.learning_rate))
h = model.fit(x, y, epochs=2, verbose=0, batch_size=4)
print(['%.5f' % v for v in h.history['loss']], sorted(h.history))
a, b = tf.Variable(np.ones((2, 3)), dtype='float32'), K.constant([[1., 2., 3.]])
print(K.dot(a, K.transpose(b)).numpy(), (a * b).numpy().tolist(), K.concatenate([a, b], axis=0).numpy().shape)
print(K.ndim(a), K.int_shape(b), K.image_data_format(), K.backend(), K.floatx(), K.epsilon())
