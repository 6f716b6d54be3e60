# LSTM and GRU with return_state, held against the equations in numpy
import numpy as np
from keras.layers import LSTM, GRU, Input
from keras.models import Model


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


units, steps, features = 3, 4, 2
inp = Input(shape=(steps, features))
seq, h, c = LSTM(units, return_sequences=True, return_state=True)(inp)
model = Model(inp, [seq, h, c])
shapes = [w.shape for w in model.get_weights()]
print(shapes)
weights = [np.sin(np.arange(1, np.prod(s) + 1)).reshape(s) for s in shapes]
model.set_weights(weights)

x = np.linspace(-1, 1, steps * features).reshape(1, steps, features)
out_seq, out_h, out_c = model.predict(x, verbose=0)
print(out_seq.shape, out_h.shape, out_c.shape)

W, U, b = weights
h_t = np.zeros((1, units))
c_t = np.zeros((1, units))
for t in range(steps):
    z = x[:, t] @ W + h_t @ U + b
    i, f, g, o = np.split(z, 4, axis=1)
    c_t = sigmoid(f) * c_t + sigmoid(i) * np.tanh(g)
    h_t = sigmoid(o) * np.tanh(c_t)
    print('step', t, np.round(h_t, 4), 'difference below 1e-5:', np.abs(h_t - out_seq[:, t]).max() < 1e-5)
print('state is last output:', np.allclose(out_h, out_seq[:, -1]), 'cell:', np.allclose(out_c, c_t, atol=1e-5))

gru = GRU(units, return_state=True)
last, state = gru(x.astype('float32'))
print(last.shape, state.shape, bool(np.allclose(last, state)), gru.count_params())
