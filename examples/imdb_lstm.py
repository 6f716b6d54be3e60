# Is a film review friendly? Word numbers, an embedding that skips the padding, and an LSTM.
from keras.datasets import imdb
from keras.layers import LSTM, Dense, Embedding
from keras.models import Sequential
from keras.utils import pad_sequences

words, length = 2000, 40
(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=words)
x_train = pad_sequences(x_train[:2000], maxlen=length)
x_test = pad_sequences(x_test[:500], maxlen=length)

model = Sequential([
    Embedding(words, 16, mask_zero=True),
    LSTM(16),
    Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(x_train, y_train[:2000], epochs=2, batch_size=64, validation_split=0.2)
model.summary()
print("Chances:", model.predict(x_test[:3], verbose=0).ravel())
