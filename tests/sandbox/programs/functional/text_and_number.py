# Words through an embedding and a recurrent layer, beside a number; weights by formula.
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Embedding, LSTM, Dense, Concatenate, Dropout
from tensorflow.keras.models import Model

text_in = Input(shape=(None,), dtype='int32', name='text')
meta_in = Input(shape=(1,), name='length')
e = Embedding(input_dim=12, output_dim=4, mask_zero=True)(text_in)
r = LSTM(3)(e)
c = Concatenate()([r, meta_in])
c = Dropout(0.3)(c)
out = Dense(2, activation='softmax', name='label')(c)
model = Model([text_in, meta_in], out)
model.set_weights([0.5 * np.sin(1 + np.arange(w.size)).reshape(w.shape) for w in model.get_weights()])
model.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])

docs = [[3, 5, 7], [1, 2], [9, 10, 11, 4], [6]]
padded = tf.keras.preprocessing.sequence.pad_sequences(docs, maxlen=4, padding='post')
print(padded)
lengths = np.array([[len(d)] for d in docs]) / 4
p = model.predict([padded, lengths], verbose=0)
print(p.round(4))
print(model.evaluate([padded, lengths], np.array([0, 1, 0, 1]), verbose=0))
model.summary()
model.train_on_batch([padded, lengths], np.array([0, 1, 0, 1]))
print([w.shape for w in model.get_weights()])
