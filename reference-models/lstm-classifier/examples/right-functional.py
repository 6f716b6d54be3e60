# marks: 15
# fails: none
import tensorflow as tf

(x_train, y_train), (x_test, y_test) = tf.keras.datasets.imdb.load_data(num_words=2000)
x_train = tf.keras.utils.pad_sequences(x_train, maxlen=40)

words = tf.keras.Input(shape=(40,))
x = tf.keras.layers.Embedding(2000, 16)(words)
x = tf.keras.layers.LSTM(units=24, return_sequences=False)(x)
x = tf.keras.layers.Dense(1)(x)
model = tf.keras.Model(words, tf.keras.layers.Activation('sigmoid')(x))
model.compile(tf.keras.optimizers.RMSprop(), 'binary_crossentropy', metrics=['accuracy'])
model.fit(x_train, y_train, 128, 3)
print(model.count_params())
