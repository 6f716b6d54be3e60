# a Python generator for ever, a keras Sequence with on_epoch_end, and yield of dictionaries
import math
import numpy as np
import keras
from keras.utils import Sequence

x_set = np.arange(10, dtype='float32').reshape(10, 1)
y_set = 2 * x_set + 1


class DataGenerator(Sequence):
    'Generates data for Keras'

    def __init__(self, x, y, batch_size, shuffle=False, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y = x, y
        self.batch_size = batch_size
        self.shuffle = shuffle
        self.epochs_seen = 0
        self.on_epoch_end()

    def __len__(self):
        'Denotes the number of batches per epoch'
        return math.ceil(len(self.x) / self.batch_size)

    def __getitem__(self, idx):
        low = idx * self.batch_size
        high = min(low + self.batch_size, len(self.x))
        batch = self.indexes[low:high]
        return self.x[batch], self.y[batch]

    def on_epoch_end(self):
        self.epochs_seen += 1
        self.indexes = np.arange(len(self.x))
        if self.shuffle:
            np.random.shuffle(self.indexes)


def make_model():
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, kernel_initializer='zeros')])
    model.compile(optimizer=keras.optimizers.SGD(0.01), loss='mse')
    return model


sequence = DataGenerator(x_set, y_set, 4)
print(len(sequence), [b[0].shape for b in (sequence[i] for i in range(len(sequence)))])
model = make_model()
h = model.fit(sequence, epochs=2, verbose=0, shuffle=False)
print(['%.4f' % v for v in h.history['loss']], sequence.epochs_seen)
print('%.4f' % model.evaluate(sequence, verbose=0), model.predict(sequence, verbose=0).shape)


def batch_generator(x, y, size):
    n = 0
    while True:
        rows = [(n + k) % len(x) for k in range(size)]
        n += size
        yield x[rows], y[rows]


model = make_model()
h = model.fit(batch_generator(x_set, y_set, 5), steps_per_epoch=2, epochs=2, verbose=2)
print(['%.4f' % v for v in h.history['loss']])
print('%.4f' % model.evaluate(batch_generator(x_set, y_set, 5), steps=2, verbose=0))

a = keras.Input((1,), name='a')
b = keras.Input((1,), name='b')
out = keras.layers.Dense(1, name='sum', kernel_initializer='ones')(keras.layers.concatenate([a, b]))
two = keras.Model([a, b], out)
two.compile('sgd', 'mae')


def dictionaries():
    for i in range(3):
        yield {'a': np.full((2, 1), i), 'b': np.ones((2, 1))}, np.zeros((2, 1))


print('%.4f' % two.evaluate(dictionaries(), verbose=0))
