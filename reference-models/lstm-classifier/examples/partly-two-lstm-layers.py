# marks: 42/5
# fails: layers, printed-count, function, training
import keras
from keras import layers
from keras.datasets import imdb
from keras.utils import pad_sequences

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=2000)
x_train = pad_sequences(x_train, maxlen=40)
x_test = pad_sequences(x_test, maxlen=40)

model = keras.Sequential(
    [
        keras.Input(shape=(40,)),
        layers.Embedding(2000, 16),
        layers.LSTM(24, return_sequences=True),
        layers.LSTM(24),
        layers.Dense(1, activation='sigmoid'),
    ]
)
model.compile(optimizer='rmsprop', loss='binary_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, epochs=3, batch_size=128)
print('parameters:', model.count_params())
