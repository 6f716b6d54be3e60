# Attention block as Layer subclass with add_weight and mask
import tensorflow as tf, numpy as np
from tensorflow.keras import layers, backend as K, initializers, regularizers, constraints
from tensorflow.keras.layers import Layer, Input, Embedding, LSTM, Dense, Bidirectional
from tensorflow.keras.models import Model

class AttentionWithContext(Layer):
    def __init__(self, W_regularizer=None, u_regularizer=None, b_regularizer=None, W_constraint=None, bias=True, return_attention=False, **kwargs):
        self.supports_masking = True
        self.init = initializers.get('glorot_uniform')
        self.W_regularizer = regularizers.get(W_regularizer)
        self.W_constraint = constraints.get(W_constraint)
        self.bias = bias
        self.return_attention = return_attention
        super(AttentionWithContext, self).__init__(**kwargs)

    def build(self, input_shape):
        assert len(input_shape) == 3
        self.W = self.add_weight(shape=(input_shape[-1], input_shape[-1],), initializer=self.init, name='{}_W'.format(self.name), regularizer=self.W_regularizer, constraint=self.W_constraint)
        if self.bias:
            self.b = self.add_weight(shape=(input_shape[-1],), initializer='zero' if False else 'zeros', name='{}_b'.format(self.name))
        self.u = self.add_weight(shape=(input_shape[-1],), initializer=self.init, name='{}_u'.format(self.name)) if False else self.add_weight(shape=(input_shape[-1], 1), initializer=self.init, name='{}_u'.format(self.name))
        super(AttentionWithContext, self).build(input_shape)

    def compute_mask(self, input, input_mask=None):
        return None

    def call(self, x, mask=None):
        uit = K.dot(x, self.W)
        if self.bias:
            uit += self.b
        uit = K.tanh(uit)
        ait = K.squeeze(K.dot(uit, self.u), axis=-1)
        a = K.exp(ait)
        if mask is not None:
            a *= K.cast(mask, K.floatx())
        a /= K.cast(K.sum(a, axis=1, keepdims=True) + K.epsilon(), K.floatx())
        a = K.expand_dims(a)
        weighted_input = x * a
        if self.return_attention:
            return [K.sum(weighted_input, axis=1), a]
        return K.sum(weighted_input, axis=1)

inp = Input(shape=(6,), dtype='int32')
e = Embedding(20, 5, mask_zero=True)(inp)
l = Bidirectional(LSTM(3, return_sequences=True))(e)
v, a = AttentionWithContext(W_regularizer='l2', return_attention=True, name='att')(l)
out = Dense(2, activation='softmax')(v)
m = Model(inp, out); am = Model(inp, a)
m.summary()
m.compile('adam', 'sparse_categorical_crossentropy', metrics=['acc'])
m.set_weights([np.sin(np.arange(w.size) + i).reshape(w.shape) for i, w in enumerate(m.get_weights())])
X = np.array([[1, 2, 3, 0, 0, 0], [4, 5, 6, 7, 8, 9]])
print(m.predict(X, verbose=0)); print(am.predict(X, verbose=0)[..., 0]); print(m.evaluate(X, np.array([0, 1]), verbose=0))
m.fit(X, np.array([0, 1]), epochs=2, shuffle=False, batch_size=2)
print([w.name for w in m.get_layer('att').weights])
