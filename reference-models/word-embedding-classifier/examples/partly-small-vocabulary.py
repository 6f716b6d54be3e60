# marks: 23/2
# fails: arguments, function, training
# misconceptions: embedding-too-small
# Most word numbers lie outside the table.
import keras
from keras import layers
from keras.datasets import imdb
from keras.utils import pad_sequences

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=5000)
x_train = pad_sequences(x_train, maxlen=100)
x_test = pad_sequences(x_test, maxlen=100)

model = keras.Sequential(
    [
        keras.Input(shape=(100,)),
        layers.Embedding(1000, 16),
        layers.GlobalAveragePooling1D(),
        layers.Dense(16, activation='relu'),
        layers.Dense(1, activation='sigmoid'),
    ]
)
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, epochs=3, batch_size=256)
print('accuracy:', model.evaluate(x_test[:1000], y_test[:1000])[1])
