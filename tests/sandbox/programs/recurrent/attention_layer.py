# additive attention written as a layer of one's own over an LSTM, and the built-in Attention beside it
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers
from tensorflow.keras import backend as K


class AttentionLayer(layers.Layer):
    def __init__(self, **kwargs):
        super(AttentionLayer, self).__init__(**kwargs)

    def build(self, input_shape):
        self.W = self.add_weight(name="att_weight", shape=(input_shape[-1], 1), initializer="ones")
        self.b = self.add_weight(name="att_bias", shape=(input_shape[1], 1), initializer="zeros")
        super(AttentionLayer, self).build(input_shape)

    def call(self, x):
        et = K.squeeze(K.tanh(K.dot(x, self.W) + self.b), axis=-1)
        at = K.softmax(et)
        at = K.expand_dims(at, axis=-1)
        output = x * at
        return K.sum(output, axis=1)

    def compute_output_shape(self, input_shape):
        return (input_shape[0], input_shape[-1])


inputs = keras.Input(shape=(6, 2))
x = layers.LSTM(4, return_sequences=True)(inputs)
x = AttentionLayer(name="attention")(x)
outputs = layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)
model.summary()

x = tf.constant(np.arange(12, dtype="float32").reshape(1, 6, 2) / 12)
print(AttentionLayer()(x))

query = tf.constant([[[1.0, 0.0], [0.0, 1.0]]])
value = tf.constant([[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]])
out, scores = layers.Attention()([query, value], return_attention_scores=True)
print(np.round(out.numpy(), 4))
print(np.round(scores.numpy(), 4))
out = layers.AdditiveAttention(use_scale=False)([query, value])
print(np.round(out.numpy(), 4))
