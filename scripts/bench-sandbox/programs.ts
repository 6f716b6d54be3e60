/** The programs that are timed. */

export const hello = 'print("hello")\n';

export const smallModel = `import numpy as np
from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential(
    [keras.Input(shape=(4,)), layers.Dense(8, activation="relu"), layers.Dense(3, activation="softmax")]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
print(model.predict(np.ones((5, 4)), verbose=0).shape)
`;

/** Prints the seconds of a loop of training that the program writes itself. */
export const tapeLoop = (steps: number): string => `import time
import numpy as np
import tensorflow as tf
from tensorflow import keras

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(8, activation="relu"), keras.layers.Dense(3)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(0.01)
x = tf.constant(np.random.RandomState(0).rand(32, 4).astype("float32"))
y = tf.constant(np.random.RandomState(1).randint(0, 3, 32))


def step():
    with tf.GradientTape() as tape:
        loss = loss_fn(y, model(x, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables))
    return loss


step()
begun = time.perf_counter()
for _ in range(${steps}):
    loss = step()
float(loss)
print(time.perf_counter() - begun)
`;

/** Prints the seconds of `count` small questions to the engine, and of 40 MB to it and back. */
export const roundTrips = (count: number): string => `import time
import numpy as np
import keras

keras.backend.epsilon()
begun = time.perf_counter()
for _ in range(${count}):
    keras.ops.shape(keras.ops.ones(()))
print(time.perf_counter() - begun)
values = np.zeros((10_000_000,), "float32")
begun = time.perf_counter()
keras.ops.convert_to_tensor(values).numpy()
print(time.perf_counter() - begun)
`;

const timed = (rows: readonly (readonly [name: string, setup: string, work: string])[]): string =>
  `import time
import numpy as np


def timed(work):
    best = 1e9
    for _ in range(3):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    print(best)


${rows.map(([, setup, work]) => `${setup}\ntimed(${work})\n`).join('')}`;

/** The table of NumPy's work: what is done, what it needs, a function without arguments. */
export const numpyRows = [
  [
    '10,000 times a + b of 10 elements',
    'a, b = np.arange(10.0), np.ones(10)\ndef adds():\n    for _ in range(10_000):\n        a + b\n',
    'adds',
  ],
  [
    'loop over 100,000 elements',
    'many = np.arange(100_000.0)\ndef loop():\n    total = 0.0\n    for each in many:\n        total += each\n',
    'loop',
  ],
  [
    'XOR by back-propagation, 5,000 steps',
    `x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
def xor():
    r = np.random.RandomState(0)
    w1, w2 = r.randn(2, 4), r.randn(4, 1)
    for _ in range(5_000):
        h = 1 / (1 + np.exp(-x @ w1))
        o = 1 / (1 + np.exp(-h @ w2))
        d = (y - o) * o * (1 - o)
        w1 += x.T @ (d @ w2.T * h * (1 - h))
        w2 += h.T @ d
`,
    'xor',
  ],
  [
    'product of two 512 x 512, float64',
    'p, q = np.random.RandomState(0).rand(2, 512, 512)',
    'lambda: p @ q',
  ],
  [
    'product of two 512 x 512, float32',
    'p4, q4 = p.astype("float32"), q.astype("float32")',
    'lambda: p4 @ q4',
  ],
  ['add of 1,000,000', 'm = np.random.RandomState(0).rand(1_000_000)', 'lambda: m + m'],
  ['exp of 1,000,000', '', 'lambda: np.exp(m)'],
  ['sum of 1,000,000', '', 'lambda: m.sum()'],
] as const;

export const numpyTable = timed(numpyRows);

/** What the process itself takes, with the modules loaded. */
export const bare = 'import keras, time\nfor _ in range(1_000_000):\n    pass\n';

const prepared = `import keras
from keras.utils import to_categorical

(x, y), (xt, yt) = keras.datasets.mnist.load_data()
x = x.reshape(60000, 784).astype("float32") / 255
xt = xt.reshape(-1, 784).astype("float32") / 255.0
y, yt = to_categorical(y, 10), to_categorical(yt, 10)
`;

/** Steps on 60,000 pictures that are to take no memory in Python. */
export const lazySteps: readonly (readonly [name: string, source: string])[] = [
  ['reshape, astype, / 255, to_categorical', `${prepared}for _ in range(1_000_000):\n    pass\n`],
  ['slices x[::2], x[:50000]', `${prepared}a, b = x[::2], x[:50000]\nprint(a.shape, b.shape)\n`],
  [
    'fit on 60,000 rows, evaluate',
    `${prepared}model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10, activation="softmax")])
model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
model.fit(x, y, batch_size=1000, epochs=1, verbose=0)
model.evaluate(xt, yt, batch_size=1000, verbose=0)
`,
  ],
];
