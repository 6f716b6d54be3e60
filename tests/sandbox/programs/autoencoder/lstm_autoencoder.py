# LSTM auto-encoder on short sequences, with an early stop that brings the best weights back
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, RepeatVector, TimeDistributed, Dense
from keras.callbacks import EarlyStopping

sequence = np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6])
n_in = len(sequence)
sequence = sequence.reshape((1, n_in, 1))
model = Sequential()
model.add(LSTM(4, activation='relu', input_shape=(n_in, 1), kernel_initializer='ones',
               recurrent_initializer='zeros'))
model.add(RepeatVector(n_in))
model.add(LSTM(4, activation='relu', return_sequences=True, kernel_initializer='ones',
               recurrent_initializer='zeros'))
model.add(TimeDistributed(Dense(1, kernel_initializer='ones')))
model.compile(optimizer='adam', loss='mse')
early = EarlyStopping(monitor='loss', patience=2, min_delta=10.0, restore_best_weights=True, verbose=1)
history = model.fit(sequence, sequence, epochs=20, verbose=0, callbacks=[early])
print(len(history.epoch), early.stopped_epoch, early.best_epoch)
yhat = model.predict(sequence, verbose=0)
print(np.round(yhat[0, :, 0], 3))
model.summary()
