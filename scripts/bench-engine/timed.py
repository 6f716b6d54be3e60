# Times one network on real Keras, as timed.ts does on ours. Reads a line of JSON {source, batch} and writes one with the seconds.
import json, math, os, sys, time

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
out = os.fdopen(os.dup(1), "w", buffering=1)
os.dup2(2, 1)
import numpy as np
import tensorflow as tf

tf.config.threading.set_intra_op_parallelism_threads(int(os.environ["BENCH_THREADS"]))
tf.config.threading.set_inter_op_parallelism_threads(int(os.environ["BENCH_THREADS"]))
import keras
from keras import layers


def wave(shape, k=0, scale=1.0, shift=0.0, step=0.37):
    i = np.arange(int(np.prod(shape)), dtype="float64")
    return (shift + scale * np.sin(step * i + 0.11 * k)).reshape(shape).astype("float32")


def labels(shape, high, k=0):
    i = np.arange(int(np.prod(shape)), dtype="float64")
    return np.floor(high * ((0.61803398875 * (i + 1) + 0.137 * k) % 1.0)).reshape(shape).astype("int32")


print("ready", file=out)
for line in sys.stdin:
    task = json.loads(line)
    scope = {"keras": keras, "layers": layers, "np": np, "wave": wave, "labels": labels}
    exec(task["source"], scope)
    model, x, y, batch = scope["model"], scope["x"], scope["y"], task["batch"]
    work = (
        lambda: model.fit(x, y, batch_size=batch, epochs=1, verbose=0, shuffle=False),
        lambda: model.predict(x, batch_size=batch, verbose=0),
    )
    for each in work:
        each()
    seconds = []
    for each in work:
        begun = time.perf_counter()
        each()
        seconds.append(time.perf_counter() - begun)
    print(json.dumps(seconds), file=out)
    keras.backend.clear_session()
