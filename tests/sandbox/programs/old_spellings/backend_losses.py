# losses and metrics of one's own with keras.backend, lambda layers with K functions, K.get_value and K.set_value
import numpy as np
from keras import backend as K
from keras.models import Model
from keras.layers import Input, Dense, Lambda, merge, concatenate


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
left = Dense(2, init='one', activation='sigmoid')(inputs)
right = Lambda(lambda t: K.sum(t, axis=-1, keepdims=True) / 10)(inputs)
both = merge([left, right], mode='concat')
outputs = Dense(1, activation='sigmoid', init='one', bias=False)(both)
model = Model(input=inputs, output=outputs)
model.compile('sgd', dice_coef_loss, [dice_coef, rmse, precision])
print(model.input_shape, model.output_shape, K.int_shape(model.output))
x = np.linspace(-1, 1, 12).reshape(4, 3)
y = np.array([[0.], [0.], [1.], [1.]])
print(['%.5f' % v for v in model.evaluate(x, y, verbose=0)])
print('%.3f' % K.get_value(model.optimizer.lr))
K.set_value(model.optimizer.lr, 0.5)
print('%.3f' % K.get_value(model.optimizer.lr))
h = model.fit(x, y, nb_epoch=2, verbose=0, batch_size=4)
print(['%.5f' % v for v in h.history['loss']], sorted(h.history))
a, b = K.variable(np.ones((2, 3))), K.constant([[1., 2., 3.]])
print(K.eval(K.dot(a, K.transpose(b))), K.eval(a * b).tolist(), K.eval(K.concatenate([a, b], axis=0)).shape)
print(K.ndim(a), K.int_shape(b), K.image_data_format(), K.backend(), K.floatx(), K.epsilon())
