# Conv1D in front of an LSTM, GRU with several outputs, CNN over words: three text models of an exam
from keras.models import Sequential, Model
from keras.layers import (Dense, Dropout, Embedding, LSTM, GRU, Conv1D, MaxPooling1D, GlobalMaxPooling1D,
                          SpatialDropout1D, Input, concatenate, Bidirectional, RepeatVector, TimeDistributed)

vocab_size, embedding_dim, max_length = 500, 16, 40


def cnn_lstm():
    model = Sequential()
    model.add(Embedding(vocab_size, embedding_dim, input_shape=(max_length,)))
    model.add(SpatialDropout1D(0.2))
    model.add(Conv1D(filters=32, kernel_size=5, padding='valid', activation='relu', strides=1))
    model.add(MaxPooling1D(pool_size=4))
    model.add(LSTM(20))
    model.add(Dense(1, activation='sigmoid'))
    return model


def text_cnn():
    inp = Input(shape=(max_length,), dtype='int32', name='words')
    emb = Embedding(vocab_size, embedding_dim)(inp)
    pooled = [GlobalMaxPooling1D()(Conv1D(8, size, activation='relu')(emb)) for size in (3, 4, 5)]
    merged = concatenate(pooled, axis=-1)
    merged = Dropout(0.5)(merged)
    return Model(inputs=inp, outputs=Dense(6, activation='softmax')(merged))


def repeat_model():
    return Sequential([
        Input((10, 3)),
        Bidirectional(GRU(5)),
        RepeatVector(4),
        GRU(6, return_sequences=True),
        TimeDistributed(Dense(2, activation='softmax')),
    ])


for build in (cnn_lstm, text_cnn, repeat_model):
    model = build()
    print(build.__name__, model.input_shape, '->', model.output_shape, model.count_params())
    for layer in model.layers:
        print('  {:<28s} {:>8d} {}'.format(layer.name, layer.count_params(), layer.output.shape))
