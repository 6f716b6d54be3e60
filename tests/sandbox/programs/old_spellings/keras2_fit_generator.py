# Keras 2: fit_generator, evaluate_generator, predict_generator, samples_per_epoch of Keras 1, workers
import numpy as np
from keras.models import Sequential
from keras.layers import Dense
from keras.optimizers import SGD


def batches():
    while True:
        for k in range(3):
            x = np.array([[k, 1.0], [k + 1.0, 0.5]])
            yield x, x.sum(axis=1, keepdims=True)


model = Sequential()
model.add(Dense(1, input_dim=2, init='zero'))
model.compile(loss='mse', optimizer=SGD(lr=0.05), metrics=['mae'])
h = model.fit_generator(batches(), steps_per_epoch=3, epochs=2, verbose=0, workers=1,
                        validation_data=(np.ones((4, 2)), np.ones((4, 1))))
for name in sorted(h.history):
    print(name, ['%.5f' % v for v in h.history[name]])
h = model.fit_generator(batches(), samples_per_epoch=96, nb_epoch=1, verbose=0)
print('%.5f' % h.history['loss'][0])
print(['%.5f' % v for v in model.evaluate_generator(batches(), steps=3)])
p = model.predict_generator(batches(), steps=3, verbose=0)
print(p.shape, np.round(p.ravel(), 4))
