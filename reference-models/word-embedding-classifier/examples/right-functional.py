# marks: 15
# fails: none
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import pad_sequences

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.imdb.load_data(num_words=5000)
x_train, x_test = (pad_sequences(x, 100) for x in (x_train, x_test))

words = tf.keras.Input((100,))
vectors = tf.keras.layers.Embedding(input_dim=5000, output_dim=16)(words)
mean = tf.keras.layers.GlobalAveragePooling1D()(vectors)
hidden = tf.keras.layers.Dense(16)(mean)
hidden = tf.keras.layers.ReLU()(hidden)
good = tf.keras.layers.Dense(1, activation='sigmoid')(hidden)
model = tf.keras.Model(words, good)
model.compile('adam', tf.keras.losses.BinaryCrossentropy(), metrics=['accuracy'])
model.fit(x_train, y_train, batch_size=256, epochs=3)
print(model.evaluate(x_test[:1000], y_test[:1000])[1])
