# Stacked LSTMs without return_sequences.
from keras.models import Sequential
from keras.layers import LSTM, Dense, Input

model = Sequential()
model.add(Input(shape=(5, 3)))
model.add(LSTM(8))
model.add(LSTM(4))
model.add(Dense(1))
