# Masking of padded vectors and its way through LSTM, TimeDistributed and the loss
import numpy as np
from tensorflow.keras import Sequential, layers

data = np.array([[[1, 2], [3, 1], [0, 0]],
                 [[2, 2], [0, 0], [0, 0]]], dtype='float32')
model = Sequential([
    layers.Input((3, 2)),
    layers.Masking(mask_value=0.),
    layers.LSTM(2, return_sequences=True, kernel_initializer='ones', recurrent_initializer='zeros'),
    layers.TimeDistributed(layers.Dense(1, kernel_initializer='ones')),
])
print(model.layers[0].compute_mask(data).numpy())
print(np.round(model.predict(data, verbose=0)[:, :, 0], 4))
model.compile(loss='mse', optimizer='sgd', weighted_metrics=['mae'])
target = np.ones((2, 3, 1))
print([round(float(v), 5) for v in model.evaluate(data, target, verbose=0)])
# 0/1 weights by hand say the same
weight = np.array([[1, 1, 0], [1, 0, 0]], dtype='float32')
errors = (model.predict(data, verbose=0)[:, :, 0] - 1) ** 2
print(round(float((errors * weight).sum() / weight.sum()), 5), round(float(errors.mean()), 5))
