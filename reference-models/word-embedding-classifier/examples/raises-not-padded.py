# marks: 0
# fails: layers, arguments, data, compile, fit, function, training
import keras
from keras.datasets import imdb

(x_train, y_train), (x_test, y_test) = imdb.load_data(num_words=5000)
x_train = x_train.reshape(25000, 100)

model = keras.Sequential()
model.add(keras.layers.Embedding(5000, 16))
