# methods and attributes of models and layers, and the keywords of compile, fit, evaluate and predict
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


keras.utils.set_random_seed(1)
def net(**k):
    m = keras.Sequential([keras.Input((3,)), layers.Dense(4, activation="relu", name="hid"), layers.Dense(2, activation="softmax", name="out")], **k)
    m.set_weights([np.sin(np.arange(w.size) + 1).reshape(w.shape) * .3 for w in m.get_weights()])
    return m
x, y = data(12, 3), np.arange(12) % 2
Y = np.eye(2)[y].astype("float32")
m = net(name="my_sequential")
for attr in "name layers inputs outputs input output input_shape output_shape trainable built weights trainable_weights non_trainable_weights trainable_variables non_trainable_variables variables losses metrics metrics_names history optimizer loss dtype compute_dtype supports_masking run_eagerly jit_compile path compiled steps_per_execution stateful updates state_updates inbound_nodes outbound_nodes input_mask output_mask dynamic variable_dtype activity_regularizer".split():
    show("Model." + attr, lambda: getattr(m, attr))
    show("Layer." + attr, lambda: getattr(m.layers[0], attr))
for attr in "units activation use_bias kernel bias kernel_initializer kernel_regularizer name output input get_config count_params get_weights compute_output_shape".split():
    show("Dense." + attr, lambda: getattr(m.layers[0], attr)() if attr.startswith(("get", "count")) else getattr(m.layers[0], attr) if attr != "compute_output_shape" else m.layers[0].compute_output_shape((None, 3)))
show("compile", lambda: m.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"], loss_weights=None, weighted_metrics=None, run_eagerly=None, steps_per_execution=1, jit_compile="auto", auto_scale_loss=True))
def fit(**k):
    h = m.fit(x, Y, verbose=0, **k)
    return [h.history, h.epoch, h.params, list(h.history.keys()), h.model is m]
show("fit", lambda: fit(epochs=2, batch_size=6, shuffle=False))
show("fit val", lambda: fit(epochs=1, batch_size=12, validation_data=(x, Y)))
show("fit split", lambda: fit(epochs=1, batch_size=12, validation_split=.25))
show("fit cw", lambda: fit(epochs=1, batch_size=12, class_weight={0: 1., 1: 2.}))
show("fit sw", lambda: fit(epochs=1, batch_size=12, sample_weight=np.arange(12.)))
show("fit init", lambda: fit(epochs=3, initial_epoch=2, batch_size=12))
show("fit steps", lambda: fit(epochs=2, steps_per_epoch=2, batch_size=3, shuffle=False))
show("fit vfreq", lambda: fit(epochs=2, batch_size=12, validation_data=(x, Y), validation_freq=2, validation_batch_size=4, validation_steps=2))
show("fit x=", lambda: m.fit(x=x, y=Y, epochs=1, verbose=0, callbacks=[], batch_size=12).history)
show("fit gen", lambda: m.fit(((x[:4], Y[:4]) for _ in range(4)), steps_per_epoch=2, epochs=2, verbose=0).history)
show("fit ds", lambda: m.fit(tf.data.Dataset.from_tensor_slices((x, Y)).batch(6), epochs=1, verbose=0).history)
show("evaluate", lambda: m.evaluate(x, Y, verbose=0, batch_size=5))
show("evaluate d", lambda: m.evaluate(x=x, y=Y, verbose=0, return_dict=True, sample_weight=np.ones(12), steps=None, callbacks=None))
show("predict", lambda: m.predict(x, batch_size=5, verbose=0, steps=None, callbacks=None))
show("predict_on_batch", lambda: m.predict_on_batch(x[:2]))
show("train_on_batch", lambda: m.train_on_batch(x, Y))
show("train_on_batch d", lambda: m.train_on_batch(x, Y, sample_weight=np.ones(12), class_weight=None, return_dict=True))
show("test_on_batch", lambda: m.test_on_batch(x, Y, return_dict=True))
show("call", lambda: m(x[:2], training=False))
show("call mask", lambda: m(x[:2], training=True, mask=None))
show("stop", lambda: setattr(m, "stop_training", True))
show("history attr", lambda: m.history.history)
show("metrics", lambda: [t.name for t in m.metrics])
show("optimizer", lambda: [m.optimizer.learning_rate, m.optimizer.iterations, m.optimizer.name, m.optimizer.get_config()])
show("opt vars", lambda: m.optimizer.variables)
show("get_layer", lambda: [m.get_layer("hid").name, m.get_layer(index=1).name, m.get_layer(name="out").units])
show("get_layer bad", lambda: m.get_layer("zzz"))
show("get_layer none", lambda: m.get_layer())
show("count_params", lambda: [m.count_params(), m.layers[0].count_params()])
show("to_json", lambda: sorted(__import__("json").loads(m.to_json())))
show("from_config", lambda: keras.Sequential.from_config(m.get_config()).output_shape)
show("json", lambda: keras.models.model_from_json(m.to_json()).count_params())
show("clone", lambda: keras.models.clone_model(m).count_params())
show("pop", lambda: [keras.Sequential([keras.Input((3,)), layers.Dense(2), layers.Dense(3)]).pop(), ])
show("add", lambda: [m2 := keras.Sequential(), m2.add(keras.Input((3,))), m2.add(layers.Dense(2)), m2.output_shape])
show("build", lambda: [m2 := keras.Sequential([layers.Dense(2)]), m2.build(input_shape=(None, 4)), m2.count_params(), m2.built])
show("build list", lambda: [m2 := keras.Sequential([layers.Conv2D(2, 3)]), m2.build(input_shape=[None, 8, 8, 3]), m2.count_params()])
show("set trainable", lambda: [setattr(m, "trainable", False), len(m.trainable_weights), setattr(m.layers[0], "trainable", True), len(m.trainable_variables)])
show("reset_metrics", lambda: m.reset_metrics())
show("compute_output_shape", lambda: m.compute_output_shape((None, 3)))
show("compute_loss", lambda: m.compute_loss(x=x, y=Y, y_pred=m(x)))
show("get_compile_config", lambda: m.get_compile_config())
show("get_metrics_result", lambda: sorted(m.get_metrics_result()))
i = keras.Input((3,)); h = layers.Dense(4, name="a")(i); o = layers.Dense(2, name="b")(h)
f = keras.Model(inputs=i, outputs=o, name="fun")
for attr in "name input output inputs outputs input_shape output_shape input_names layers nodes".split():
    show("Functional." + attr, lambda: getattr(f, attr))
show("sub", lambda: keras.Model(f.input, f.get_layer("a").output).output_shape)
show("sub2", lambda: keras.Model(inputs=m.inputs, outputs=m.layers[-2].output).predict(x[:2], verbose=0).shape)
show("outputs list", lambda: keras.Model(i, [h, o]).output_shape)
show("dict", lambda: keras.Model({"q": i}, {"r": o}).output_shape)
show("positional name", lambda: keras.Model(i, o, name="nn").name)
show("Layer.__call__", lambda: layers.Dense(2, kernel_initializer="ones")(np.ones((1, 3), "float32")))
show("layer set_weights bad", lambda: m.layers[0].set_weights([np.ones((2, 2)), np.ones(4)]))
show("layer weights", lambda: [[w.name, w.path, tuple(w.shape), w.trainable, w.dtype] for w in m.layers[0].weights])
show("variable numpy", lambda: m.layers[0].kernel.numpy())
show("names", lambda: [l.name for l in m.layers])
show("isinstance", lambda: [isinstance(m, keras.Model), isinstance(m, keras.models.Sequential), isinstance(f, keras.models.Model), isinstance(m.layers[0], layers.Dense), isinstance(m.layers[0], layers.Layer)])
