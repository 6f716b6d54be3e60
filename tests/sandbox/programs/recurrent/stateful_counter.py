# stateful LSTM: states stay between batches until they are reset
import numpy as np
import keras
from keras.models import Sequential
from keras.layers import Input, LSTM, Dense

batch_size = 2
model = Sequential()
model.add(Input(batch_shape=(batch_size, 1, 1)))
model.add(LSTM(3, stateful=True))
model.add(Dense(1))
model.set_weights([np.full(w.shape, 0.25) for w in model.get_weights()])
model.compile(loss='mse', optimizer='sgd')
print(model.input_shape, model.output_shape)

x = np.array([[[1.0]], [[2.0]]])
first = model.predict(x, batch_size=batch_size, verbose=0)
second = model.predict(x, batch_size=batch_size, verbose=0)
print(first.ravel(), second.ravel())
print('differs:', not np.allclose(first, second))
model.layers[0].reset_states()
print('after reset:', np.allclose(model.predict(x, batch_size=batch_size, verbose=0), first))

# one epoch after another, states reset by hand between them
for epoch in range(2):
    for layer in model.layers:
        if hasattr(layer, 'reset_states'):
            layer.reset_states()
    losses = [model.train_on_batch(x * k, np.array([[0.5], [0.1]])) for k in (1, 2)]
    print('epoch', epoch, ['%.5f' % loss for loss in losses])
