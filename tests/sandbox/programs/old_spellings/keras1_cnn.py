# MNIST as Keras 1 programs wrote it: Convolution2D(32, 3, 3), border_mode, init, nb_epoch, show_accuracy of then
from __future__ import print_function
import numpy as np
np.random.seed(1337)  # for reproducibility

from keras.datasets import mnist
from keras.models import Sequential
from keras.layers.core import Dense, Dropout, Activation, Flatten
from keras.layers.convolutional import Convolution2D, MaxPooling2D
from keras.utils import np_utils
from keras.optimizers import SGD

batch_size = 16
nb_classes = 10
nb_epoch = 2
img_rows, img_cols = 28, 28
nb_filters = 4
nb_pool = 2
nb_conv = 3

(X_train, y_train), (X_test, y_test) = mnist.load_data()
X_train = X_train.reshape(X_train.shape[0], img_rows, img_cols, 1)
X_test = X_test.reshape(X_test.shape[0], img_rows, img_cols, 1)
X_train = X_train.astype('float32')
X_test = X_test.astype('float32')
X_train /= 255
X_test /= 255
print('X_train shape:', X_train.shape)
print(X_train.shape[0], 'train samples')
print(X_test.shape[0], 'test samples')
Y_train = np_utils.to_categorical(y_train, nb_classes)
Y_test = np_utils.to_categorical(y_test, nb_classes)

model = Sequential()
model.add(Convolution2D(nb_filters, nb_conv, nb_conv, border_mode='valid', input_shape=(img_rows, img_cols, 1)))
model.add(Activation('relu'))
model.add(Convolution2D(nb_filters, nb_conv, nb_conv, subsample=(2, 2), border_mode='same', init='uniform'))
model.add(Activation('relu'))
model.add(MaxPooling2D(pool_size=(nb_pool, nb_pool), border_mode='valid'))
model.add(Dropout(p=0.25))
model.add(Flatten())
model.add(Dense(output_dim=12, init='glorot_uniform', activation='relu'))
model.add(Dropout(0.5))
model.add(Dense(nb_classes))
model.add(Activation('softmax'))
sgd = SGD(lr=0.05, decay=1e-6, momentum=0.9, nesterov=True)
model.compile(loss='categorical_crossentropy', optimizer=sgd, metrics=['accuracy'])
history = model.fit(X_train[:64], Y_train[:64], batch_size=batch_size, nb_epoch=nb_epoch, verbose=0,
                    validation_data=(X_test[:32], Y_test[:32]))
score = model.evaluate(X_test[:32], Y_test[:32], verbose=0)
print(len(score), len(history.epoch), len(history.history['acc']), len(history.history['val_acc']))
model.summary()
print(model.predict_classes(X_test[:5], verbose=0).shape, model.predict_proba(X_test[:5]).shape)
