# A lecture's collection: each mistake is tried, class and message of what it raises are shown.
import numpy as np
import tensorflow as tf
import keras
from keras import layers, Sequential, Input, Model


def attempt(title, work):
    try:
        work()
        print(title, "| nothing")
    except Exception as error:
        lines = [line for line in str(error).strip().split("\n") if line.strip()]
        print(title, "|", type(error).__name__, "|", lines[0] if lines else "")


def fresh(**options):
    model = Sequential([Input((3,)), layers.Dense(2, name="d")])
    model.compile(**{"optimizer": "sgd", "loss": "mse", **options})
    return model


x, y = np.ones((4, 3)), np.ones((4, 2))
attempt("optimizer", lambda: fresh(optimizer="adamm"))
attempt("loss", lambda: fresh(loss="crossentropy").fit(x, y, verbose=0))
attempt("metric", lambda: fresh(metrics=["acuracy"]).fit(x, y, verbose=0))
attempt("no loss", lambda: fresh(loss=None).fit(x, y, verbose=0))
attempt("no labels", lambda: fresh().fit(x, verbose=0))
attempt("units", lambda: layers.Dense(-3))
attempt("units float", lambda: layers.Dense(2.5))
attempt("filters", lambda: layers.Conv2D(0, 3))
attempt("kernel", lambda: layers.Conv2D(4, (3, 3, 3)))
attempt("strides", lambda: layers.Conv2D(4, 3, strides=2, dilation_rate=2))
attempt("padding", lambda: layers.MaxPooling2D(2, padding="Same "))
attempt("rate", lambda: layers.Dropout(1.5))
attempt("add", lambda: Sequential().add("dense"))
attempt("same name", lambda: Sequential([Input((3,)), layers.Dense(2, name="a"), layers.Dense(2, name="a")]))
attempt("get_layer", lambda: fresh().get_layer("e"))
attempt("get_layer index", lambda: fresh().get_layer(index=7))
attempt("set_weights", lambda: fresh().set_weights([np.ones((2, 2)), np.ones(2)]))
attempt("set_weights count", lambda: fresh().layers[0].set_weights([np.ones((3, 2))]))
attempt("count_params", lambda: layers.Dense(3).count_params())
attempt("unbuilt weights", lambda: print(Sequential([layers.Dense(3)]).weights))
attempt("unbuilt summary", lambda: Sequential([layers.Dense(3)]).count_params())
attempt("concatenate", lambda: layers.concatenate([Input((3, 4)), Input((2, 5))]))
attempt("add shapes", lambda: layers.Add()([Input((3,)), Input((4,))]))
attempt("one to add", lambda: layers.add([Input((3,))]))
attempt("reshape", lambda: layers.Reshape((2, 2))(Input((5,))))
attempt("call numpy shape", lambda: layers.Dense(2)(np.ones(3)))
attempt("rank", lambda: layers.LSTM(2)(Input((3,))))
attempt("embedding", lambda: layers.Embedding(5, 2)(np.array([[1, 7]])))
attempt("y with dataset", lambda: fresh().fit(tf.data.Dataset.from_tensors((x, y)), y, verbose=0))
attempt("split of all", lambda: fresh().fit(x[:1], y[:1], validation_split=0.5, verbose=0))
attempt("class weight", lambda: keras.utils.to_categorical([0, 1, 5], 3))
attempt("text data", lambda: fresh().fit(np.array([["a", "b", "c"]] * 4), y, verbose=0))
attempt("ragged", lambda: fresh().predict(np.array([[1, 2, 3], [4, 5]], dtype=object), verbose=0))
attempt("list data", lambda: fresh().predict([[1, 2, 3]], verbose=0))
attempt("monitor", lambda: keras.callbacks.EarlyStopping(monitor="val_loss", mode="minimum"))
attempt("reduce", lambda: keras.callbacks.ReduceLROnPlateau(factor=2.0))
attempt("schedule", lambda: fresh().fit(x, y, verbose=0, callbacks=[keras.callbacks.LearningRateScheduler(lambda e: "a")]))
attempt("callback", lambda: fresh().fit(x, y, verbose=0, callbacks=["early"]))
attempt("gradient none", lambda: keras.optimizers.SGD().apply_gradients([(None, tf.Variable(1.0))]))
attempt("tape", lambda: print(tf.GradientTape().gradient(tf.constant(1.0), tf.constant(2.0))))


def twice():
    v = tf.Variable(2.0)
    with tf.GradientTape() as tape:
        z = v * v
    tape.gradient(z, v)
    tape.gradient(z, v)


def change_constant():
    constant = tf.constant([1.0, 2.0])
    constant[0] = 5.0


attempt("tape twice", twice)
attempt("dtypes", lambda: tf.constant(1) + tf.constant(2.0))
attempt("broadcast", lambda: tf.ones((2, 3)) + tf.ones((2, 4)))
attempt("assign shape", lambda: tf.Variable([1.0, 2.0]).assign([1.0, 2.0, 3.0]))
attempt("constant item", change_constant)
attempt("bool", lambda: bool(tf.constant([1.0, 2.0])))
attempt("symbolic bool", lambda: bool(Input((3,)) > 0))
attempt("symbolic numpy", lambda: np.sum(Input((3,))))
attempt("reshape size", lambda: np.arange(6).reshape(4, 2))
attempt("np shapes", lambda: np.ones((2, 3)) @ np.ones((2, 3)))
attempt("initializer", lambda: layers.Dense(2, kernel_initializer="glorot"))
attempt("regularizer", lambda: layers.Dense(2, kernel_regularizer="l3"))
attempt("keyword", lambda: layers.Dense(2, activaton="relu"))
attempt("decay", lambda: keras.optimizers.SGD(learning_rate=0.1, decay=1e-6))
attempt("input shape", lambda: layers.Dense(2, input_shape=3))
attempt("no shape", lambda: Input())
attempt("batch", lambda: fresh().fit(x, y, batch_size=0, verbose=0))
attempt("epochs", lambda: fresh().fit(x, y, epochs="3", verbose=0))
