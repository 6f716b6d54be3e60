# utilities, texts, pictures and the backend of Keras 2
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


import random
U = keras.utils; K = tf.keras.backend; P = tf.keras.preprocessing
show("to_categorical dtype", lambda: U.to_categorical([1], 3, dtype="float32"))
show("normalize", lambda: U.normalize(np.array([[3., 4.]]), axis=-1, order=2))
show("pad", lambda: [keras.preprocessing.sequence.pad_sequences([[1], [1, 2, 3]], maxlen=2), U.pad_sequences([[1], [1, 2, 3]], padding="post", truncating="post", value=9, dtype="int64", maxlen=2), keras.utils.pad_sequences([[1.5]], dtype="float32", maxlen=3)])
show("Tokenizer char", lambda: [t := P.text.Tokenizer(char_level=True), t.fit_on_texts(["aab"]), t.word_index, t.texts_to_sequences(["ab"])])
show("text", lambda: [P.text.text_to_word_sequence("Hello, big World!"), len(P.text.one_hot("a b c", 10, lower=True, split=" ")), P.text.hashing_trick("a b", 10, hash_function="md5")])
show("TimeseriesGenerator", lambda: [g := P.sequence.TimeseriesGenerator(np.arange(10), np.arange(10), length=3, batch_size=2), len(g), g[0][0], g[0][1]])
img = np.arange(2 * 4 * 4 * 1, dtype="float32").reshape(2, 4, 4, 1)
G = P.image.ImageDataGenerator
def gen(**k):
    g = G(**k); g.fit(img) if any(n.startswith(("feature", "zca")) for n in k) else None
    it = g.flow(img, np.array([0, 1]), batch_size=2, shuffle=False); a, b = next(it)
    return [a, b, len(it), it.n, it.batch_size]
show("IDG", lambda: gen())
show("IDG rescale", lambda: gen(rescale=1 / 255))
show("IDG feature", lambda: gen(featurewise_center=True, featurewise_std_normalization=True))
show("IDG sample", lambda: gen(samplewise_center=True, samplewise_std_normalization=True))
show("IDG zca", lambda: [r.shape for r in gen(zca_whitening=True)[:2]])
show("IDG fn", lambda: gen(preprocessing_function=lambda a: a + 1, data_format="channels_last", dtype="float32"))
show("IDG zero", lambda: gen(featurewise_center=False, samplewise_center=False, featurewise_std_normalization=False, samplewise_std_normalization=False, zca_whitening=False, zca_epsilon=1e-06, rotation_range=0, width_shift_range=0.0, height_shift_range=0.0, shear_range=0., zoom_range=0., channel_shift_range=0., fill_mode="nearest", cval=0., horizontal_flip=False, vertical_flip=False, rescale=None, preprocessing_function=None, data_format=None, validation_split=0.0))
show("IDG all", lambda: [r.shape for r in gen(rotation_range=40, width_shift_range=.2, height_shift_range=.2, shear_range=.2, zoom_range=.2, horizontal_flip=True, vertical_flip=True, fill_mode="reflect", brightness_range=(.5, 1.), channel_shift_range=.1)[:2]])
show("IDG x", lambda: [next(G().flow(img, batch_size=1, seed=1, shuffle=True)).shape, G().flow(img, np.array([0, 1]), sample_weight=np.ones(2))[0][2]])
show("IDG transform", lambda: [G().random_transform(img[0]).shape, G().standardize(img[0].copy()).shape, G().apply_transform(img[0], {"theta": 0, "flip_horizontal": True})])
show("IDG apply", lambda: [G().apply_transform(img[0], {"theta": 90}), G().apply_transform(img[0], {"tx": 1}), G().apply_transform(img[0], {"zx": .5, "zy": .5}), G().apply_transform(img[0], {"shear": 20}), G().apply_transform(img[0], {"brightness": .5})])
show("set_random_seed", lambda: [U.set_random_seed(3), random.random(), np.random.rand()])
show("version", lambda: keras.__version__)
show("model_to_dot", lambda: U.model_to_dot(keras.Sequential([keras.Input((1,)), layers.Dense(1)]), show_shapes=True, dpi=65))
show("timeseries ds", lambda: [b for b in U.timeseries_dataset_from_array(np.arange(10), np.arange(10), sequence_length=3, sequence_stride=2, sampling_rate=1, batch_size=2)][0])
show("split", lambda: [len(list(d)) for d in U.split_dataset(np.arange(10), left_size=.7)])
a = tf.constant([[1., 4.], [9., 16.]]); b = tf.constant([[1., 2.], [3., 4.]])
for n in "sum mean max min prod std var any all argmax argmin".split():
    f = getattr(K, n, None)
    show("K " + n, lambda: f(a > 2 if n in ("any", "all") else a))
    show("K ax " + n, lambda: [f(a > 2 if n in ("any", "all") else a, axis=0), f(a > 2 if n in ("any", "all") else a, 1)])
    if n not in ("argmax", "argmin"): show("K kd " + n, lambda: f(a > 2 if n in ("any", "all") else a, axis=-1, keepdims=True))
for n in "square exp sqrt abs log sign cos sin softmax relu sigmoid tanh softplus softsign elu hard_sigmoid flatten batch_flatten transpose zeros_like ones_like shape int_shape ndim eval get_value cumsum cumprod round stop_gradient expand_dims l2_normalize is_keras_tensor dtype cast_to_floatx count_params".split():
    show("K " + n, lambda: getattr(K, n)(a))
for n in "equal not_equal less greater maximum minimum dot less_equal greater_equal pow".split():
    show("K2 " + n, lambda: getattr(K, n)(a, b) if n != "pow" else K.pow(a, 2))
    if n not in ("dot", "pow"): show("K2 kw " + n, lambda: getattr(K, n)(x=a, y=b))
show("K clip", lambda: [K.clip(a, 2, 5), K.clip(a, min_value=2, max_value=5)])
show("K concat", lambda: [K.concatenate([a, b]), K.concatenate(tensors=[a, b], axis=0), K.stack([a, b]), K.stack([a, b], axis=1)])
show("K shape ops", lambda: [K.reshape(a, shape=(4,)), K.reshape(a, (-1,)), K.expand_dims(a), K.squeeze(K.expand_dims(a, 0), 0), K.permute_dimensions(a, (1, 0)), K.tile(a, n=[1, 2]), K.repeat_elements(a, 2, axis=0), K.repeat(a, 2), K.reverse(a, 0), K.gather(a, [1, 0]), K.temporal_padding(tf.ones((1, 2, 1))), K.spatial_2d_padding(tf.ones((1, 2, 2, 1))), K.resize_images(tf.ones((1, 2, 2, 1)), 2, 2, "channels_last")])
show("K cast", lambda: [K.cast(a, "int32"), K.cast(x=a, dtype="float64"), K.one_hot(indices=tf.constant([0, 2]), num_classes=3), K.one_hot(tf.constant([1]), 3)])
show("K relu", lambda: [K.relu(a - 5), K.relu(a - 5, alpha=.1), K.relu(a, max_value=6), K.elu(a - 5, alpha=.5), K.softmax(a, axis=0)])
show("K losses", lambda: [K.binary_crossentropy(tf.constant([[0., 1.]]), tf.constant([[.3, .6]])), K.categorical_crossentropy(tf.constant([[0., 1.]]), tf.constant([[.3, .6]])), K.categorical_crossentropy(target=tf.constant([[0., 1.]]), output=tf.constant([[.3, .6]]), from_logits=True), K.sparse_categorical_crossentropy(tf.constant([1]), tf.constant([[.3, .6]])), K.binary_crossentropy(tf.constant([[0., 1.]]), tf.constant([[.3, .6]]), from_logits=True)])
show("K batch_dot", lambda: [K.batch_dot(tf.ones((2, 3)), tf.ones((2, 3)), axes=1), K.batch_dot(tf.ones((2, 3, 4)), tf.ones((2, 4, 5)))])
show("K settings", lambda: [K.epsilon(), K.floatx(), K.image_data_format(), K.backend(), keras.backend.backend(), K.set_floatx("float32"), K.set_epsilon(1e-7), K.set_image_data_format("channels_last"), K.clear_session(), K.get_uid("zz"), keras.backend.image_data_format(), keras.backend.epsilon(), keras.config.floatx()])
show("K conv", lambda: [K.conv2d(tf.ones((1, 3, 3, 1)), tf.ones((2, 2, 1, 1)), padding="valid"), K.pool2d(tf.ones((1, 4, 4, 1)), (2, 2), strides=(2, 2), pool_mode="max"), K.conv1d(tf.ones((1, 3, 1)), tf.ones((2, 1, 1))), K.bias_add(tf.ones((1, 2)), tf.ones(2))])
show("K gradients", lambda: K.gradients(a, [b]))
ki = keras.Input((3, 4))
show("K in Lambda", lambda: [layers.Lambda(lambda t: K.sum(K.square(t), axis=-1, keepdims=True) + K.mean(K.exp(t)))(ki).shape, keras.Model(ki, layers.Lambda(lambda t: K.expand_dims(K.max(t, axis=1), 1))(ki))(np.ones((1, 3, 4), "float32"))])
show("sampling", lambda: keras.Model(ki, layers.Lambda(lambda t: t + 0 * K.random_normal(shape=K.shape(t)))(ki)).predict(np.ones((2, 3, 4)), verbose=0))
show("sampling2", lambda: keras.Model(ki, layers.Lambda(lambda t: t[:, 0] + 0 * K.random_normal(shape=(K.shape(t)[0], K.int_shape(t)[2]), mean=0., stddev=1.0))(ki)).predict(np.ones((2, 3, 4)), verbose=0))
