# marks: 15
# fails: none
# Layer by layer; the network is built by the data.
from keras.datasets import imdb
from keras.layers import Activation, Dense, Embedding, GlobalAveragePooling1D
from keras.models import Sequential
from keras.utils import pad_sequences

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=5000)
x_train = pad_sequences(x_train, maxlen=100)
x_test = pad_sequences(x_test, maxlen=100)

model = Sequential()
model.add(Embedding(5000, 16))
model.add(GlobalAveragePooling1D())
model.add(Dense(16))
model.add(Activation('relu'))
model.add(Dense(1))
model.add(Activation('sigmoid'))
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
model.fit(x_train, y_train, epochs=3, batch_size=256)
print(model.evaluate(x_test[:1000], y_test[:1000])[1])
