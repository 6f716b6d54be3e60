# every layer and keyword that programs use, with its shape and its numbers
import numpy as np
import keras
import tensorflow as tf
from keras import layers
def plain(v):
    if v is None or isinstance(v, (str, bool, int)):
        return repr(v)
    if isinstance(v, dict):
        return '{' + ', '.join(f'{k}: {plain(x)}' for k, x in v.items()) + '}'
    if isinstance(v, (list, tuple)) :
        return type(v).__name__ + '[' + ', '.join(plain(x) for x in v) + ']'
    if isinstance(v, float):
        return 'float %.4g' % v
    if isinstance(v, keras.KerasTensor):
        return f'KerasTensor {v.shape} {v.dtype}'
    if type(v).__name__ == 'Variable' or type(v).__name__ == 'ResourceVariable':
        return f'Variable {tuple(v.shape)} {v.dtype} {getattr(v, "path", "")}'
    if hasattr(v, 'shape') and hasattr(v, 'dtype'):
        a = np.asarray(v)
        return f'{type(v).__name__} {a.shape} {a.dtype} ' + np.array2string(a.ravel()[:6].astype("float64") if a.dtype.kind in "fiub" else a.ravel()[:6], precision=4, suppress_small=True)
    return type(v).__name__
def show(label, f):
    try:
        r = plain(f())
    except BaseException as e:
        r = f'!! {type(e).__name__}: ' + str(e).split(chr(10))[0][:300]
    print(label, '|', r)
def weights(m):
    m.set_weights([np.sin(np.arange(w.size) + 1).reshape(w.shape) * .3 if "variance" not in str(w.shape) else w for w in m.get_weights()])
    return m
def data(*shape):
    return np.cos(np.arange(int(np.prod(shape)), dtype="float32")).reshape(shape)


def lay(label, make, *shape, dtype="float32"):
    def go():
        keras.backend.clear_session()
        l = make()
        m = keras.Sequential([keras.Input(shape[1:], dtype=dtype), l])
        ws = m.get_weights()
        m.set_weights([abs(np.sin(np.arange(w.size) + 1)).reshape(w.shape) * .5 for w in ws])
        x = data(*shape) if dtype == "float32" else (np.arange(int(np.prod(shape))).reshape(shape) % 5)
        return [m.output_shape, l.name, [w.shape for w in ws], m.predict(x, verbose=0)]
    show(label, go)
R = keras.regularizers; I = keras.initializers
lay("Dense", lambda: layers.Dense(units=3, activation="softmax", name="output", kernel_initializer="he_normal", kernel_regularizer=R.l2(.01), use_bias=True, bias_initializer="zeros", activity_regularizer=R.l1(.1), kernel_constraint=keras.constraints.MaxNorm(2)), 2, 4)
lay("Dense is", lambda: layers.Dense(3, input_shape=(4,), activation="linear"), 2, 4)
lay("Dense id", lambda: layers.Dense(3, input_dim=4, activation="tanh"), 2, 4)
lay("Dense fn", lambda: layers.Dense(3, activation=tf.nn.relu), 2, 4)
lay("Dense fn2", lambda: layers.Dense(3, activation=keras.activations.relu), 2, 4)
lay("Dense normal", lambda: layers.Dense(3, kernel_initializer="normal", bias_regularizer="l2"), 2, 4)
lay("Dense 3d", lambda: layers.Dense(3, "sigmoid", False), 2, 3, 4)
for k in ("uniform", "zeros", "ones", "glorot_uniform", "glorot_normal", "he_uniform", "random_uniform", "random_normal", "lecun_normal", "lecun_uniform", "orthogonal", "truncated_normal", "zero", "one"):
    lay("Dense " + k, lambda: layers.Dense(3, kernel_initializer=k), 2, 4)
lay("Flatten", lambda: layers.Flatten(input_shape=(2, 2), name="f"), 2, 2, 2)
lay("Flatten data_format", lambda: layers.Flatten("channels_first"), 2, 2, 3)
lay("Dropout", lambda: layers.Dropout(rate=.5, noise_shape=None, seed=3, name="d"), 2, 4)
for pad in ("same", "valid"):
    lay("Conv2D " + pad, lambda: layers.Conv2D(filters=2, kernel_size=3, padding=pad, strides=2, activation="relu", input_shape=(5, 5, 1), kernel_initializer="he_normal", data_format="channels_last"), 2, 5, 5, 1)
    lay("MaxPooling2D " + pad, lambda: layers.MaxPooling2D(pool_size=(2, 2), padding=pad, strides=2, name="block1_pool"), 2, 5, 5, 2)
    lay("AveragePooling2D " + pad, lambda: layers.AveragePooling2D(pool_size=2, padding=pad, strides=1), 2, 5, 5, 2)
    lay("Conv2DTranspose " + pad, lambda: layers.Conv2DTranspose(filters=2, kernel_size=(3, 3), padding=pad, strides=2, activation="sigmoid", name="decoder_output", kernel_initializer="ones"), 2, 3, 3, 1)
    lay("Conv1D " + pad, lambda: layers.Conv1D(filters=2, kernel_size=3, padding=pad, strides=2, activation="relu"), 2, 7, 2)
    lay("MaxPooling1D " + pad, lambda: layers.MaxPooling1D(pool_size=4, padding=pad), 2, 7, 2)
    lay("SeparableConv2D " + pad, lambda: layers.SeparableConv2D(2, (3, 3), padding=pad, activation="relu", use_bias=False), 2, 5, 5, 2)
    lay("DepthwiseConv2D " + pad, lambda: layers.DepthwiseConv2D(3, padding=pad, depth_multiplier=2), 2, 5, 5, 2)
    lay("Conv3D " + pad, lambda: layers.Conv3D(filters=1, kernel_size=(3, 3, 3), padding=pad, activation="sigmoid"), 1, 4, 4, 4, 1)
lay("Conv2D 3pos", lambda: layers.Conv2D(2, (3, 3), (2, 2)), 2, 5, 5, 1)
lay("Conv2D dil", lambda: layers.Conv2D(2, 2, dilation_rate=2, groups=1, use_bias=False), 2, 5, 5, 1)
lay("Convolution2D", lambda: layers.Convolution2D(filters=2, kernel_size=(3, 3), padding="same", kernel_initializer="zeros", bias_initializer="ones", activation="relu"), 2, 5, 5, 1)
lay("MaxPooling2D []", lambda: layers.MaxPooling2D([2, 2]), 2, 5, 5, 2)
lay("MaxPooling2D 2pos", lambda: layers.MaxPooling2D(2, 2), 2, 5, 5, 2)
lay("MaxPool2D", lambda: layers.MaxPool2D(), 2, 5, 5, 2)
lay("AvgPool2D", lambda: layers.AvgPool2D(2), 2, 5, 5, 2)
lay("Conv1D causal", lambda: layers.Conv1D(2, 3, padding="causal"), 2, 7, 2)
for c in ("LSTM", "GRU", "SimpleRNN"):
    L = getattr(layers, c)
    lay(c, lambda: L(units=3, return_sequences=True, input_shape=(None, 2), activation="tanh", dropout=.2, recurrent_dropout=.2), 2, 4, 2)
    lay(c + " relu", lambda: L(3, activation="relu", unroll=False, go_backwards=True, stateful=False, use_bias=False), 2, 4, 2)
    lay(c + " state", lambda: L(3, return_state=False, kernel_initializer="ones", recurrent_initializer="ones", kernel_regularizer="l2"), 2, 4, 2)
    lay("Bidirectional " + c, lambda: layers.Bidirectional(L(2, return_sequences=True), merge_mode="sum", name="b"), 2, 4, 2)
    lay("Bidirectional concat " + c, lambda: layers.Bidirectional(L(2)), 2, 4, 2)
lay("Embedding", lambda: layers.Embedding(input_dim=7, output_dim=3, mask_zero=True, embeddings_initializer="uniform", name="e", trainable=False), 2, 4, dtype="int32")
lay("Embedding il", lambda: layers.Embedding(7, 3, input_length=4), 2, 4, dtype="int32")
lay("Embedding w", lambda: layers.Embedding(7, 3, weights=[np.ones((7, 3))]), 2, 4, dtype="int32")
for a in ("relu", "softmax", "sigmoid", "linear", "tanh", "elu", "selu", "gelu", "softplus", "softsign", "exponential", "hard_sigmoid", "swish", "silu", "relu6", "leaky_relu", "mish", "log_softmax"):
    lay("Activation " + a, lambda: layers.Activation(a), 2, 4)
lay("Activation f", lambda: layers.Activation(tf.nn.softmax), 2, 4)
lay("BatchNormalization", lambda: layers.BatchNormalization(axis=-1, momentum=.9, epsilon=.001, center=True, scale=True, beta_initializer="zeros", gamma_initializer="ones", name="bn"), 2, 4)
lay("BatchNormalization 4", lambda: layers.BatchNormalization(axis=1), 2, 3, 3, 2)
lay("GlobalAveragePooling2D", lambda: layers.GlobalAveragePooling2D(keepdims=True), 2, 3, 3, 2)
lay("GlobalMaxPooling2D", lambda: layers.GlobalMaxPooling2D(), 2, 3, 3, 2)
lay("GlobalAveragePooling1D", lambda: layers.GlobalAveragePooling1D(data_format="channels_last"), 2, 3, 2)
lay("GlobalMaxPooling1D", lambda: layers.GlobalMaxPooling1D(), 2, 3, 2)
lay("GlobalMaxPool1D", lambda: layers.GlobalMaxPool1D(), 2, 3, 2)
lay("Reshape", lambda: layers.Reshape(target_shape=(2, -1), input_shape=(4,), name="r"), 2, 4)
lay("Lambda", lambda: layers.Lambda(lambda x: x * 2 + 1, output_shape=(4,), name="z"), 2, 4)
lay("Lambda args", lambda: layers.Lambda(lambda x, k: x * k, arguments={"k": 3}), 2, 4)
lay("UpSampling2D", lambda: layers.UpSampling2D(size=(2, 2), interpolation="bilinear"), 2, 2, 2, 1)
lay("UpSampling2D n", lambda: layers.UpSampling2D((2, 3)), 2, 2, 2, 1)
lay("UpSampling1D", lambda: layers.UpSampling1D(2), 2, 2, 2)
lay("Rescaling", lambda: layers.Rescaling(scale=1 / 127.5, offset=-1), 2, 4)
lay("Softmax", lambda: layers.Softmax(axis=-1), 2, 4)
lay("ReLU", lambda: layers.ReLU(max_value=.5, negative_slope=.1, threshold=0.1), 2, 4)
lay("LeakyReLU", lambda: layers.LeakyReLU(.2), 2, 4)
lay("LeakyReLU alpha", lambda: layers.LeakyReLU(alpha=.2), 2, 4)
lay("ELU", lambda: layers.ELU(alpha=.5), 2, 4)
lay("PReLU", lambda: layers.PReLU(), 2, 4)
lay("RepeatVector", lambda: layers.RepeatVector(3, name="rv"), 2, 4)
lay("TimeDistributed", lambda: layers.TimeDistributed(layers.Dense(2)), 2, 3, 4)
lay("TimeDistributed conv", lambda: layers.TimeDistributed(layers.Conv2D(2, 2)), 1, 2, 3, 3, 1)
lay("ZeroPadding2D", lambda: layers.ZeroPadding2D(padding=((1, 0), (0, 1))), 2, 2, 2, 1)
lay("Cropping2D", lambda: layers.Cropping2D(1), 2, 4, 4, 1)
lay("LayerNormalization", lambda: layers.LayerNormalization(epsilon=1e-6), 2, 4)
lay("Permute", lambda: layers.Permute((2, 1)), 2, 3, 4)
lay("GaussianNoise", lambda: layers.GaussianNoise(stddev=.1), 2, 4)
lay("Masking", lambda: layers.Masking(mask_value=0.0), 2, 3, 4)
lay("SpatialDropout1D", lambda: layers.SpatialDropout1D(.2), 2, 3, 4)
lay("ActivityRegularization", lambda: layers.ActivityRegularization(l1=.1, l2=.2), 2, 4)
lay("Resizing", lambda: layers.Resizing(4, 4, interpolation="bilinear"), 1, 2, 2, 1)
lay("CenterCrop", lambda: layers.CenterCrop(2, 2), 1, 4, 4, 1)
lay("RNN", lambda: layers.RNN(layers.LSTMCell(3)), 2, 4, 2)
a, b = keras.Input((3,)), keras.Input((3,))
for n in ("concatenate", "add", "multiply", "average", "maximum", "minimum", "subtract"):
    def two():
        f = getattr(layers, n)
        m = keras.Model([a, b], f([a, b]))
        return [m.output_shape, m.layers[-1].name[:5], m.predict([data(2, 3), data(2, 3) * 2], verbose=0)]
    show(n, two)
def two(c, **k):
    m = keras.Model(inputs=[a, b], outputs=c(**k)([a, b]))
    return [m.output_shape, m.predict([data(2, 3), data(2, 3) * 2], verbose=0)]
show("Concatenate", lambda: two(layers.Concatenate, axis=-1, name="cc"))
show("concatenate axis", lambda: layers.concatenate([a, b], axis=1, name="c9"))
show("Add", lambda: two(layers.Add))
show("Dot", lambda: two(layers.Dot, axes=1, normalize=True))
show("dot", lambda: layers.dot([a, b], axes=1))
show("Input", lambda: [keras.Input(shape=(784,), name="encoder_input"), keras.Input((None,), dtype="int32"), keras.Input(shape=(2, 3), batch_size=4), keras.layers.Input(batch_shape=(2, 3)), keras.Input((3,), dtype="bool")])
show("Input name", lambda: keras.Input((3,), name="abc").name)
show("InputLayer", lambda: keras.Sequential([layers.InputLayer(input_shape=(28, 28)), layers.Flatten()]).output_shape)
show("InputLayer2", lambda: keras.Sequential([layers.InputLayer((28, 28)), layers.Flatten()]).output_shape)
show("initial_state", lambda: layers.LSTM(3)(keras.Input((4, 2)), initial_state=[keras.Input((3,)), keras.Input((3,))]))
show("call training", lambda: layers.Dropout(.5)(np.ones((2, 2), "float32"), training=False))
show("MHA", lambda: layers.MultiHeadAttention(num_heads=2, key_dim=2, dropout=.1)(keras.Input((4, 3)), keras.Input((4, 3))))
