# A callback of one's own that prints each epoch, stops at a target and writes down learning rates.
import numpy as np
import tensorflow as tf


class myCallback(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs={}):
        if logs.get('accuracy') > 0.7:
            print("\nReached 70% accuracy so cancelling training!")
            self.model.stop_training = True


class LossHistory(tf.keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.losses = []
        self.lr = []
        print('params:', self.params)

    def on_batch_end(self, batch, logs=None):
        self.losses.append(logs.get('loss'))

    def on_epoch_end(self, epoch, logs=None):
        self.lr.append(float(self.model.optimizer.learning_rate))
        print('epoch', epoch, {k: round(v, 3) for k, v in logs.items()})


rows = np.arange(30)
X = np.stack([rows % 4, rows % 3], axis=1).astype('float32')
Y = (rows % 4 > 1).astype('float32')
model = tf.keras.models.Sequential([
    tf.keras.layers.Input(shape=(2,)),
    tf.keras.layers.Dense(1, activation='sigmoid', kernel_initializer='zeros'),
])
model.compile(optimizer=tf.keras.optimizers.SGD(0.3), loss='binary_crossentropy', metrics=['accuracy'])
callbacks = [myCallback(), LossHistory()]
history = model.fit(X, Y, epochs=15, batch_size=10, shuffle=False, callbacks=callbacks)
print(len(callbacks[1].losses), callbacks[1].lr[0], len(history.epoch), type(callbacks[1].losses[0]))
print(model.stop_training)
