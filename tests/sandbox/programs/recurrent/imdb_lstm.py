# the tutorial's text classification: Embedding and LSTM on padded reviews, one short training
from keras.datasets import imdb
from keras.models import Sequential
from keras.layers import Embedding, LSTM, Dense
from keras.utils import pad_sequences

max_features = 1000
maxlen = 20
batch_size = 32

print('Loading data...')
(input_train, y_train), (input_test, y_test) = imdb.load_data(num_words=max_features)
print(len(input_train), 'train sequences')
print(len(input_test), 'test sequences')

print('Pad sequences (samples x time)')
input_train = pad_sequences(input_train[:200], maxlen=maxlen)
input_test = pad_sequences(input_test[:100], maxlen=maxlen)
print('input_train shape:', input_train.shape)
print('input_test shape:', input_test.shape)
print(input_train.dtype, input_train.max() < max_features)

model = Sequential()
model.add(Embedding(max_features, 8))
model.add(LSTM(8))
model.add(Dense(1, activation='sigmoid'))

model.compile(optimizer='rmsprop', loss='binary_crossentropy', metrics=['acc'])
history = model.fit(input_train, y_train[:200], epochs=2, batch_size=batch_size, validation_split=0.2, verbose=0)
model.summary()

acc = history.history['acc']
val_acc = history.history['val_acc']
epochs = range(1, len(acc) + 1)
print(list(epochs), sorted(history.history))
print(model.predict(input_test, verbose=0).shape)
