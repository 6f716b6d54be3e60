# scikit_wrapper in today's spelling
import numpy as np
import keras

X = np.vstack([np.full((10, 2), v) for v in (-2.0, 0.5, 2.0)])
print((3,), True)
print((4,), (4, 3), np.arange(3))
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, kernel_initializer='zeros')])
model.compile(loss='mean_squared_error', optimizer='sgd')
model.fit(X, X[:, 0] * 3, epochs=1, batch_size=30, verbose=0)
print(np.round(model.predict(X[::10], verbose=0).ravel(), 4))
print('%.4f' % -model.evaluate(X, X[:, 0] * 3, verbose=0))
