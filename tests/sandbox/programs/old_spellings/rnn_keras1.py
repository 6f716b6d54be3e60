# recurrent nets of Keras 1 and 2: Embedding(input_length), dropout_W, output_dim, CuDNNLSTM, batch_input_shape
import numpy as np
from keras.preprocessing import sequence
from keras.models import Sequential
from keras.layers import Dense, Activation, Embedding
from keras.layers import LSTM, CuDNNLSTM
from keras.layers.recurrent import GRU
from keras.layers.wrappers import Bidirectional, TimeDistributed

max_features, maxlen = 50, 6
X = [[1, 4, 9], [3, 3, 3, 3, 3, 3, 3], [2]]
X = sequence.pad_sequences(X, maxlen=maxlen)
print(X)

model = Sequential()
model.add(Embedding(max_features, 8, input_length=maxlen, dropout=0.2, init='uniform'))
model.add(LSTM(8, dropout_W=0.2, dropout_U=0.2, return_sequences=True, inner_activation='hard_sigmoid'))
model.add(Bidirectional(GRU(output_dim=4, inner_init='orthogonal', consume_less='gpu')))
model.add(Dense(1))
model.add(Activation('sigmoid'))
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
for layer in model.layers:
    print(layer.name, layer.input_shape, layer.output_shape)
print(model.predict_classes(X).shape, model.predict_classes(X).dtype)
model.fit(X, np.array([0, 1, 1]), nb_epoch=1, batch_size=3, verbose=0)

model = Sequential()
model.add(LSTM(5, batch_input_shape=(2, 3, 1), stateful=True, return_sequences=True))
model.add(CuDNNLSTM(4, return_sequences=True))
model.add(TimeDistributed(Dense(2)))
print(model.input_shape, model.output_shape)
model.compile(loss='mse', optimizer='rmsprop')
for i in range(2):
    model.fit(np.ones((4, 3, 1)), np.ones((4, 3, 2)), epochs=1, batch_size=2, verbose=0, shuffle=False)
    model.reset_states()
one = Sequential()
one.add(LSTM(input_dim=3, output_dim=4, return_sequences=False))
print(one.input_shape, one.output_shape)
