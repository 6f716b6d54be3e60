# Early stopping on a validation loss that grows: messages, restored weights, the length of history.
import numpy as np
from keras import Sequential, layers, optimizers, Input
from keras.callbacks import EarlyStopping

x = np.array([[0.], [1.], [2.], [3.]])
y = np.array([[0.], [2.], [4.], [6.]])
x_val, y_val = x, -y + 1

model = Sequential([Input((1,)), layers.Dense(1, kernel_initializer='zeros')])
model.compile(optimizer=optimizers.SGD(0.05), loss='mse')
es = EarlyStopping(monitor='val_loss', mode='min', patience=2, verbose=1, restore_best_weights=True)
h = model.fit(x, y, validation_data=(x_val, y_val), epochs=20, batch_size=4, verbose=0, callbacks=[es])
print(len(h.history['loss']), es.stopped_epoch, es.best_epoch, round(float(es.best), 4), es.wait, es.patience)
print([w.round(4).tolist() for w in model.get_weights()])

model.set_weights([np.zeros((1, 1)), np.zeros(1)])
es = EarlyStopping('loss', min_delta=1.5, patience=1, baseline=None, start_from_epoch=2)
h = model.fit(x, y, epochs=20, batch_size=4, verbose=2, callbacks=[es])
print('stopped after', len(h.epoch), 'epochs:', np.round(h.history['loss'], 3))
