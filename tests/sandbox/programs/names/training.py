# optimizers, schedules, losses and metrics by name and by class, with their keywords
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


O = keras.optimizers; L = keras.losses; M = keras.metrics; C = keras.callbacks
x, Y = data(8, 3), np.eye(2)[np.arange(8) % 2].astype("float32")
def net():
    m = keras.Sequential([keras.Input((3,)), layers.Dense(2, activation="softmax", name="out")])
    m.set_weights([np.sin(np.arange(w.size) + 1).reshape(w.shape) * .3 for w in m.get_weights()])
    return m
def opt(label, make, **k):
    def go():
        m = net(); o = make(); m.compile(o, "categorical_crossentropy", metrics=["accuracy"])
        h = m.fit(x, Y, epochs=3, batch_size=8, verbose=0, shuffle=False).history
        return [h, m.get_weights(), m.optimizer.learning_rate, m.optimizer.name, type(m.optimizer).__name__]
    show(label, go)
for s in ("adam", "rmsprop", "sgd", "Adam", "adadelta", "SGD", "RMSprop", "adagrad", "nadam", "adamax", "ftrl", "adamw", "lion", "adafactor", "RMSProp", "ADAM"):
    opt("s " + s, lambda: s)
opt("Adam", lambda: O.Adam(learning_rate=.01, beta_1=.8, beta_2=.99, epsilon=1e-5, amsgrad=True, weight_decay=.01, clipnorm=1., name="abc"))
opt("Adam pos", lambda: O.Adam(.01))
opt("Adam lr", lambda: O.Adam(lr=.01))
opt("Adam decay", lambda: O.Adam(learning_rate=.01, decay=.1))
opt("Adam eps None", lambda: O.Adam(lr=0.001, beta_1=0.9, beta_2=0.999, epsilon=None, decay=0.0, amsgrad=False))
opt("RMSprop", lambda: O.RMSprop(learning_rate=.01, rho=.8, momentum=.5, epsilon=1e-5, centered=True))
opt("RMSprop lr", lambda: O.RMSprop(lr=.01, decay=1e-6))
opt("SGD", lambda: O.SGD(learning_rate=.1, momentum=.9, nesterov=True, clipnorm=.5))
opt("SGD lr", lambda: O.SGD(lr=.01, momentum=.9, decay=1e-2, nesterov=True))
opt("SGD clip", lambda: O.SGD(.1, clipvalue=.01, global_clipnorm=None))
opt("SGD gcn", lambda: O.SGD(.1, global_clipnorm=.1))
opt("SGD ema", lambda: O.SGD(.1, use_ema=True, ema_momentum=.5, ema_overwrite_frequency=1))
opt("SGD acc", lambda: O.SGD(.1, gradient_accumulation_steps=2))
opt("Adadelta", lambda: O.Adadelta(learning_rate=1., rho=.9, epsilon=1e-5))
opt("rmsprop fn", lambda: O.rmsprop(lr=0.0001, decay=1e-6))
opt("tf Adam", lambda: tf.optimizers.Adam(learning_rate=.01))
opt("AdamW", lambda: O.AdamW(learning_rate=.01, weight_decay=.1))
opt("Adagrad", lambda: O.Adagrad(.1, initial_accumulator_value=.2))
opt("Adamax", lambda: O.Adamax(.1)); opt("Nadam", lambda: O.Nadam(.1)); opt("Ftrl", lambda: O.Ftrl(.1, l1_regularization_strength=.01)); opt("Lion", lambda: O.Lion(.01)); opt("Adafactor", lambda: O.Adafactor(.01))
net()
opt("ExponentialDecay", lambda: O.SGD(O.schedules.ExponentialDecay(.1, decay_steps=2, decay_rate=.5, staircase=True)))
opt("InverseTimeDecay", lambda: O.SGD(O.schedules.InverseTimeDecay(.1, decay_steps=2, decay_rate=.5)))
opt("CosineDecay", lambda: O.SGD(O.schedules.CosineDecay(.1, 3, alpha=.1)))
opt("PolynomialDecay", lambda: O.SGD(O.schedules.PolynomialDecay(.1, 3, .01, power=2)))
opt("PiecewiseConstantDecay", lambda: O.SGD(O.schedules.PiecewiseConstantDecay([1, 2], [.1, .05, .01])))
opt("CosineDecayRestarts", lambda: O.SGD(O.schedules.CosineDecayRestarts(.1, 2)))
show("schedule call", lambda: O.schedules.ExponentialDecay(.1, 10, .5)(5))
show("get", lambda: [O.get("adam").name, O.get({"class_name": "SGD", "config": {"learning_rate": .5}}).learning_rate])
show("bad", lambda: O.get("adamm"))
def attrs():
    o = O.Adam(.01); m = net(); m.compile(o, "mse"); m.fit(x, Y, verbose=0)
    return [o.learning_rate, o.iterations, [v.name for v in o.variables], o.get_config(), o.beta_1, o.epsilon, o.built]
show("attrs", attrs)
def grads():
    w = tf.Variable([1., 2.]); k = keras.Variable([1., 2.]); o = O.SGD(.1)
    o.apply_gradients([(tf.constant([1., 1.]), w)]); p = O.SGD(.1); p.apply_gradients(zip([tf.constant([1., 1.])], [k])); q = O.SGD(.5); q.build([k]); q.apply([tf.constant([1., 1.])]);
    return [w, k, w.numpy(), k.numpy()]
show("apply_gradients", grads)
show("minimize", lambda: O.SGD(.1).minimize(lambda: 1, []))
yt, yp = np.array([[0., 1.], [1., 0.]], "float32"), np.array([[.3, .7], [.6, .4]], "float32")
for n in "BinaryCrossentropy CategoricalCrossentropy MeanSquaredError MeanAbsoluteError Huber LogCosh KLDivergence Poisson Hinge SquaredHinge CategoricalHinge CosineSimilarity MeanAbsolutePercentageError MeanSquaredLogarithmicError BinaryFocalCrossentropy CategoricalFocalCrossentropy Dice Tversky".split():
    show(n, lambda: [getattr(L, n)()(yt, yp), getattr(L, n)(reduction="sum", name="nm")(yt, yp), getattr(L, n)(reduction=None)(yt, yp), getattr(L, n)(reduction="none")(yt, yp, sample_weight=[1., 2.]), getattr(L, n)().name, getattr(L, n)().get_config()])
show("SCC", lambda: [L.SparseCategoricalCrossentropy(from_logits=f, ignore_class=None)(np.array([1, 0]), yp) for f in (True, False)])
show("SCC2", lambda: L.SparseCategoricalCrossentropy(True)(np.array([[1], [0]]), yp))
show("BCE", lambda: [L.BinaryCrossentropy(from_logits=True, label_smoothing=.1, axis=-1)(yt, yp), L.CategoricalCrossentropy(from_logits=True, label_smoothing=.1)(yt, yp), L.Huber(delta=.1)(yt, yp)])
for n in "categorical_crossentropy binary_crossentropy mean_squared_error mean_absolute_error".split():
    show("f " + n, lambda: getattr(L, n)(yt, yp))
    show("f kw " + n, lambda: getattr(L, n)(y_true=yt, y_pred=yp))
for n in "mse mae MSE MAE mape msle kld KLD squared_hinge hinge poisson cosine_similarity".split():
    show("tf f " + n, lambda: getattr(tf.keras.losses, n)(yt, yp))
show("f logits", lambda: [L.categorical_crossentropy(yt, yp, from_logits=True, label_smoothing=.1, axis=-1), L.binary_crossentropy(yt, yp, from_logits=True), L.sparse_categorical_crossentropy(y_true=np.array([1, 0]), y_pred=yp, from_logits=True)])
show("tf.losses", lambda: [tf.losses.CategoricalCrossentropy()(yt, yp), tf.losses.MSE(yt, yp), tf.losses.categorical_crossentropy(yt, yp)])
show("Reduction", lambda: [tf.keras.losses.Reduction.NONE, tf.keras.losses.Reduction.SUM, tf.keras.losses.Reduction.AUTO, tf.keras.losses.Reduction.SUM_OVER_BATCH_SIZE])
for l in "categorical_crossentropy binary_crossentropy mse mean_squared_error mae mean_absolute_error BinaryCrossentropy MSE MAE kld huber log_cosh poisson hinge msle mape cosine_similarity KLDivergence".split():
    for mt in ("accuracy", "acc", "mae", "mse"):
        def comp():
            m = net(); m.compile("sgd", loss=l, metrics=[mt])
            return m.fit(x, Y, epochs=1, verbose=0, batch_size=8).history
        if mt == "accuracy" or l == "mse": show(f"compile {l} {mt}", comp)
for mt in "binary_accuracy categorical_accuracy mean_absolute_percentage_error mape mean_squared_error mean_absolute_error Recall Precision AUC categorical_crossentropy top_k_categorical_accuracy cosine_similarity".split():
    def comp():
        m = net(); m.compile("sgd", loss="mse", metrics=[mt]); y = Y if "sparse" not in mt else Y
        return [m.fit(x, y, epochs=1, verbose=0, batch_size=8).history, m.evaluate(x, y, verbose=0), m.metrics_names]
    show("metric " + mt, comp)
for n in "BinaryAccuracy CategoricalAccuracy MeanSquaredError RootMeanSquaredError MeanAbsoluteError Recall Precision AUC FalseNegatives FalsePositives TruePositives TrueNegatives Accuracy MeanAbsolutePercentageError CosineSimilarity BinaryCrossentropy CategoricalCrossentropy Hinge KLDivergence Poisson LogCoshError TopKCategoricalAccuracy F1Score R2Score BinaryIoU".split():
    def met():
        q = getattr(M, n)(); q.update_state(yt, yp); q.update_state(yt, yp * .5); r = q.result(); a = [r, q.name, len(q.variables), q.dtype]; q.reset_state(); return a + [q(yt, yp)]
    show("M " + n, met)
show("M sparse", lambda: [M.SparseCategoricalAccuracy(name="q")(np.array([1, 1]), yp), M.SparseTopKCategoricalAccuracy(k=1)(np.array([1, 1]), yp), M.SparseCategoricalCrossentropy(from_logits=True)(np.array([1, 1]), yp)])
def mean():
    q = M.Mean(name="loss"); q.update_state(2.); q.update_state([4., 6.]); q(3.); return [q.result(), q.result().numpy(), float(q.result()), q.count, q.total]
show("M mean", mean)
show("M kw", lambda: [M.Recall(thresholds=.65, class_id=1)(yt, yp), M.Precision(top_k=1)(yt, yp), M.AUC(num_thresholds=10, curve="PR")(yt, yp), M.BinaryAccuracy(threshold=.65)(yt, yp), M.MeanIoU(num_classes=2)(np.array([0, 1]), np.array([1, 1])), M.Sum()(np.ones(3))])
for n in "mean_absolute_error binary_crossentropy sparse_categorical_accuracy binary_accuracy categorical_accuracy mean_squared_error categorical_crossentropy top_k_categorical_accuracy".split():
    show("Mf " + n, lambda: getattr(M, n)(np.array([1, 0]) if "sparse" in n else yt, yp))
show("metrics fn", lambda: [m := net(), m.compile("sgd", "mse", metrics=[M.mean_absolute_error, M.binary_accuracy, "accuracy", M.Precision(name="pp")]), m.fit(x, Y, epochs=1, verbose=0).history])
show("M.get", lambda: [type(M.get("accuracy")).__name__ if not callable(M.get("accuracy")) else M.get("accuracy").__class__.__name__, L.get("mse").__name__])
def own(a, b): return tf.reduce_mean(tf.square(a - b), axis=-1)
show("own loss", lambda: [m := net(), m.compile("sgd", own, metrics=[own]), m.fit(x, Y, epochs=1, verbose=0).history])
