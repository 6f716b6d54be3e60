# keras1_cnn in today's spelling
import numpy as np
import keras
from keras.datasets import mnist
from keras.layers import Dense, Dropout, Activation, Flatten, Conv2D, MaxPooling2D

(X_train, y_train), (X_test, y_test) = mnist.load_data()
X_train = X_train.reshape(-1, 28, 28, 1).astype('float32') / 255
X_test = X_test.reshape(-1, 28, 28, 1).astype('float32') / 255
print('X_train shape:', X_train.shape)
print(X_train.shape[0], 'train samples')
print(X_test.shape[0], 'test samples')
Y_train = keras.utils.to_categorical(y_train, 10)
Y_test = keras.utils.to_categorical(y_test, 10)

model = keras.Sequential()
model.add(keras.Input((28, 28, 1)))
model.add(Conv2D(4, 3))
model.add(Activation('relu'))
model.add(Conv2D(4, 3, strides=2, padding='same'))
model.add(Activation('relu'))
model.add(MaxPooling2D(2))
model.add(Dropout(0.25))
model.add(Flatten())
model.add(Dense(12, activation='relu'))
model.add(Dropout(0.5))
model.add(Dense(10))
model.add(Activation('softmax'))
model.compile(loss='categorical_crossentropy', metrics=['accuracy'],
              optimizer=keras.optimizers.SGD(0.05, momentum=0.9, nesterov=True))
history = model.fit(X_train[:64], Y_train[:64], batch_size=16, epochs=2, verbose=0,
                    validation_data=(X_test[:32], Y_test[:32]))
score = model.evaluate(X_test[:32], Y_test[:32], verbose=0)
print(len(score), len(history.epoch), len(history.history['accuracy']), len(history.history['val_accuracy']))
model.summary()
chances = model.predict(X_test[:5], verbose=0)
print(np.argmax(chances, axis=1).shape, chances.shape)
