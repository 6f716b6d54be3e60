# keras2_fit_generator in today's spelling; 96 samples are 3 steps of 32
import numpy as np
import keras


def batches():
    while True:
        for k in range(3):
            x = np.array([[k, 1.0], [k + 1.0, 0.5]])
            yield x, x.sum(axis=1, keepdims=True)


model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, kernel_initializer='zeros')])
model.compile(loss='mse', optimizer=keras.optimizers.SGD(0.05), metrics=['mae'])
h = model.fit(batches(), steps_per_epoch=3, epochs=2, verbose=0, validation_data=(np.ones((4, 2)), np.ones((4, 1))))
for name in sorted(h.history):
    print(name, ['%.5f' % v for v in h.history[name]])
h = model.fit(batches(), steps_per_epoch=3, epochs=1, verbose=0)
print('%.5f' % h.history['loss'][0])
print(['%.5f' % v for v in model.evaluate(batches(), steps=3, verbose=0)])
p = model.predict(batches(), steps=3, verbose=0)
print(p.shape, np.round(p.ravel(), 4))
