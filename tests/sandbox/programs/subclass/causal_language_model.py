import keras, numpy as np
from keras import layers, ops
class CausalSelfAttention(layers.Layer):
    def __init__(self, heads, dim, **kw):
        super().__init__(**kw)
        self.mha = layers.MultiHeadAttention(heads, dim // heads, dropout=0.1)
        self.norm = layers.LayerNormalization()
        self.add = layers.Add()
    def call(self, x, training=None):
        a, scores = self.mha(query=x, value=x, key=x, use_causal_mask=True, return_attention_scores=True, training=training)
        return self.norm(self.add([x, a]))
class FeedForward(layers.Layer):
    def __init__(self, d, ff, **kw):
        super().__init__(**kw)
        self.seq = keras.Sequential([layers.Dense(ff, activation='gelu'), layers.Dense(d), layers.Dropout(0.1)])
        self.norm = layers.LayerNormalization(epsilon=1e-5)
    def call(self, x): return self.norm(x + self.seq(x))
class PositionalEmbedding(layers.Layer):
    def __init__(self, vocab, d, maxlen=50, **kw):
        super().__init__(**kw)
        self.d = d
        self.emb = layers.Embedding(vocab, d, mask_zero=True)
        pos = np.arange(maxlen)[:, None]; i = np.arange(d // 2)[None, :]
        ang = pos / 10000 ** (2 * i / d)
        self.pe = ops.convert_to_tensor(np.concatenate([np.sin(ang), np.cos(ang)], -1)[None], 'float32')
    def compute_mask(self, *args, **kwargs): return self.emb.compute_mask(*args, **kwargs)
    def call(self, x):
        n = ops.shape(x)[1]
        return self.emb(x) * ops.sqrt(ops.cast(self.d, 'float32')) + self.pe[:, :n, :]
class GPT(keras.Model):
    def __init__(self, vocab, d=8, heads=2, depth=2, **kw):
        super().__init__(**kw)
        self.pos = PositionalEmbedding(vocab, d)
        self.blocks = [(CausalSelfAttention(heads, d), FeedForward(d, 16)) for _ in range(depth)]
        self.head = layers.Dense(vocab)
    def call(self, x, training=None):
        x = self.pos(x)
        for a, f in self.blocks:
            x = f(a(x, training=training))
        return self.head(x)
m = GPT(20, name='gpt')
x = np.array([[1, 2, 3, 4], [5, 6, 0, 0]]); 
out = m(x); print(out.shape)
m.compile(keras.optimizers.AdamW(1e-3, weight_decay=0.01), keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=['sparse_categorical_accuracy'])
h = m.fit(x, x, epochs=1, verbose=0); print(list(h.history))
m.summary()
print(len(m.trainable_variables), [l.name for l in m.layers])
