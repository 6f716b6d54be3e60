# Schedules of learning rates: ReduceLROnPlateau, LearningRateScheduler with messages, a decay of Keras.
import math
import numpy as np
import tensorflow as tf
from tensorflow.keras.callbacks import LearningRateScheduler, ReduceLROnPlateau

X = np.linspace(0, 1, 8).reshape(-1, 1)
Y = 5 * X


def fresh(opt):
    tf.keras.backend.clear_session()
    model = tf.keras.models.Sequential([tf.keras.layers.Dense(1, input_shape=(1,), kernel_initializer='zeros')])
    model.compile(loss='mae', optimizer=opt)
    return model


def step_decay(epoch):
    initial_lrate = 0.1
    drop = 0.5
    epochs_drop = 2.0
    return initial_lrate * math.pow(drop, math.floor((1 + epoch) / epochs_drop))


def scheduler(epoch, lr):
    return lr if epoch < 2 else lr * math.exp(-0.1)


model = fresh(tf.keras.optimizers.SGD(learning_rate=0.1))
history = model.fit(X, Y, epochs=4, batch_size=8, verbose=0, callbacks=[LearningRateScheduler(step_decay, verbose=1)])
print(sorted(history.history), np.round(history.history['learning_rate'], 4))

model = fresh('sgd')
history = model.fit(X, Y, epochs=4, batch_size=8, verbose=2, callbacks=[LearningRateScheduler(scheduler)])
print(round(float(model.optimizer.learning_rate), 5))

model = fresh(tf.keras.optimizers.SGD(8.0))
reduce_lr = ReduceLROnPlateau(monitor='loss', factor=0.2, patience=1, min_lr=0.05, verbose=1, cooldown=0)
history = model.fit(X, Y, epochs=7, batch_size=8, verbose=0, callbacks=[reduce_lr])
print(np.round(history.history['learning_rate'], 4), np.round(history.history['loss'], 3))

schedule = tf.keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=10, decay_rate=0.96, staircase=True)
model = fresh(tf.keras.optimizers.Adam(learning_rate=schedule))
model.fit(X, Y, epochs=3, batch_size=4, verbose=0)
print(float(schedule(0)), float(schedule(25)), round(float(model.optimizer.learning_rate), 5))
