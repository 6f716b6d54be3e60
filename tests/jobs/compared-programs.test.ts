import test from 'ava';
import type {
  Comparison,
  Inspection,
  InspectOrder,
  SavedModel,
} from '../../src/keras/inspect/evidence.js';
import { nothingAsked } from '../support/inspections.js';
import { makeSandbox } from '../support/sandbox.js';

const sandbox = makeSandbox({ warm: 1 });
test.after.always(() => sandbox.close());

const begin = `
import numpy as np, keras, tensorflow as tf
from keras import layers, models, ops
rng = np.random.default_rng(1)
x = rng.random((32, 4)).astype("float32"); y = rng.integers(0, 3, 32)
`;
const fit = `
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(x, y, epochs=1, verbose=0)
`;
const two = `
a = rng.random((32, 4)).astype("float32"); b = rng.random((32, 4)).astype("float32")
y1 = rng.random((32, 1)).astype("float32"); y2 = rng.integers(0, 3, 32)
`;
const fitTwo = `
model.compile("adam", ["mse", "sparse_categorical_crossentropy"])
model.fit([a, b], [y1, y2], epochs=1, verbose=0)
`;

const references = {
  mlp: `model = models.Sequential([layers.Input((4,)), layers.Dense(5, activation="relu"), layers.Dense(3, activation="softmax")])${fit}`,
  branches: `
i = layers.Input((4,))
p = layers.Dense(5, activation="relu")(i); q = layers.Dense(6, activation="tanh")(i)
model = models.Model(i, layers.Dense(3, activation="softmax")(layers.Concatenate()([p, q])))${fit}`,
  two: `${two}
i, j = layers.Input((4,)), layers.Input((4,))
shared = layers.Dense(5, activation="relu")
h = layers.Concatenate()([shared(i), shared(j)])
model = models.Model([i, j], [layers.Dense(1)(h), layers.Dense(3, activation="softmax")(h)])${fitTwo}`,
};

async function inspected(text: string, order: Partial<InspectOrder>): Promise<Inspection> {
  let found: Inspection | undefined;
  await sandbox.run(
    { source: Buffer.from(begin + text), file: 'program.py' },
    () => undefined,
    async (examiner) => {
      found = await examiner.inspect({ ...nothingAsked, ...order });
    },
  );
  if (found === undefined) throw new Error('Nothing was inspected.');
  return found;
}

const saved = new Map<string, Promise<SavedModel>>();

const savedAs = (name: keyof typeof references): Promise<SavedModel> => {
  const known =
    saved.get(name) ??
    inspected(references[name], { save: true }).then(({ saved: model }) => {
      if (model === null) throw new Error(`The reference ${name} makes no model.`);
      return model;
    });
  saved.set(name, known);
  return known;
};

type Kind = Comparison['kind'];

/** `forward` and `trajectory`: how the program compares with the reference. */
const programs: readonly (readonly [
  title: string,
  reference: keyof typeof references,
  text: string,
  forward: Kind,
  trajectory: Kind,
])[] = [
  [
    'a subclassed model',
    'mlp',
    `
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.last = layers.Dense(3, activation="softmax"); self.first = layers.Dense(5, activation="relu")
    def call(self, x): return self.last(self.first(x))
model = Net()${fit}`,
    'equal',
    'equal',
  ],
  [
    'a subclassed model without its relu',
    'mlp',
    `
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.first = layers.Dense(5); self.last = layers.Dense(3, activation="softmax")
    def call(self, x): return self.last(self.first(x))
model = Net()${fit}`,
    'different',
    'different',
  ],
  [
    'a layer of its own',
    'mlp',
    `
class Mine(layers.Layer):
    def __init__(self, units):
        super().__init__(); self.units = units
    def build(self, shape):
        self.w = self.add_weight(shape=(shape[-1], self.units)); self.b = self.add_weight(shape=(self.units,), initializer="zeros")
    def call(self, x): return ops.relu(ops.matmul(x, self.w) + self.b)
model = models.Sequential([layers.Input((4,)), Mine(5), layers.Dense(3, activation="softmax")])${fit}`,
    'equal',
    'equal',
  ],
  [
    'a Lambda',
    'mlp',
    `model = models.Sequential([layers.Input((4,)), layers.Dense(5), layers.Lambda(lambda t: tf.maximum(t, 0.0)), layers.Dense(3, activation="softmax")])${fit}`,
    'equal',
    'equal',
  ],
  [
    'a Lambda that does something else',
    'mlp',
    `model = models.Sequential([layers.Input((4,)), layers.Dense(5), layers.Lambda(lambda t: tf.maximum(t, -0.1)), layers.Dense(3, activation="softmax")])${fit}`,
    'different',
    'different',
  ],
  [
    'a step of training of its own',
    'mlp',
    `
class Net(keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(x=x, y=y, y_pred=self(x, training=True))
        self.optimizer.apply_gradients(zip(tape.gradient(loss, self.trainable_variables), self.trainable_variables))
        return {"loss": loss}
model = Net([layers.Input((4,)), layers.Dense(5, activation="relu"), layers.Dense(3, activation="softmax")])${fit}`,
    'equal',
    'equal',
  ],
  [
    'a step of training that learns the last layer only',
    'mlp',
    `
class Net(keras.Sequential):
    def train_step(self, data):
        x, y = data
        last = self.layers[-1].trainable_variables
        with tf.GradientTape() as tape:
            loss = self.compute_loss(x=x, y=y, y_pred=self(x, training=True))
        self.optimizer.apply_gradients(zip(tape.gradient(loss, last), last))
        return {"loss": loss}
model = Net([layers.Input((4,)), layers.Dense(5, activation="relu"), layers.Dense(3, activation="softmax")])${fit}`,
    'equal',
    'different',
  ],
  [
    'a loss of its own',
    'mlp',
    `
model = models.Sequential([layers.Input((4,)), layers.Dense(5, activation="relu"), layers.Dense(3, activation="softmax")])
def mine(y, p): return -ops.log(ops.sum(ops.one_hot(ops.cast(ops.reshape(y, (-1,)), "int32"), 3) * p, axis=-1))
model.compile("adam", mine)
model.fit(x, y, verbose=0)`,
    'equal',
    'equal',
  ],
  [
    'a loss of its own that is twice as large',
    'mlp',
    `
model = models.Sequential([layers.Input((4,)), layers.Dense(5, activation="relu"), layers.Dense(3, activation="softmax")])
def mine(y, p): return -2 * ops.log(ops.sum(ops.one_hot(ops.cast(ops.reshape(y, (-1,)), "int32"), 3) * p, axis=-1))
model.compile("adam", mine)
model.fit(x, y, verbose=0)`,
    'equal',
    'different',
  ],
  [
    'a loop',
    'mlp',
    `
model = models.Sequential()
for at, (units, name) in enumerate([(5, "relu"), (3, "softmax")]):
    model.add(layers.Dense(units, activation=name, **({"input_shape": (4,)} if at == 0 else {})))${fit}`,
    'equal',
    'equal',
  ],
  [
    'a model inside a model',
    'mlp',
    `
inner = models.Sequential([layers.Input((4,)), layers.Dense(5), layers.Activation("relu")])
i = layers.Input((4,))
model = models.Model(i, layers.Dense(3, activation="softmax")(inner(i)))${fit}`,
    'equal',
    'equal',
  ],
  [
    'a Sequential whose shape only the data tell',
    'mlp',
    `model = models.Sequential([layers.Dense(5, activation="relu"), layers.Dense(3, activation="softmax")])${fit}`,
    'equal',
    'equal',
  ],
  [
    'a program that raises after the training',
    'mlp',
    `model = models.Sequential([layers.Input((4,)), layers.Dense(5, activation="relu"), layers.Dense(3, activation="softmax")])${fit}
raise SystemExit(1)`,
    'equal',
    'equal',
  ],
  [
    'layers that never became a model',
    'mlp',
    `
one = layers.Dense(5, activation="relu"); two = layers.Dense(3, activation="softmax")
raise ValueError("no further")`,
    'incomparable',
    'incomparable',
  ],
  [
    'branches in another order of writing',
    'branches',
    `
i = layers.Input((4,))
q = layers.Dense(6, activation="tanh")(i); p = layers.Activation("relu")(layers.Dense(5)(i))
model = models.Model(i, layers.Dense(3, activation="softmax")(layers.concatenate([p, q])))${fit}`,
    'equal',
    'equal',
  ],
  [
    'a branch with another activation',
    'branches',
    `
i = layers.Input((4,))
p = layers.Dense(5, activation="relu")(i); q = layers.Dense(6, activation="relu")(i)
model = models.Model(i, layers.Dense(3, activation="softmax")(layers.Concatenate()([p, q])))${fit}`,
    'different',
    'different',
  ],
  [
    'two entrances and exits with a shared layer',
    'two',
    `${two}
shared = layers.Dense(5)
def path(t): return layers.ReLU()(shared(t))
i = layers.Input((4,)); j = layers.Input((4,))
h = layers.concatenate([path(i), path(j)])
second = layers.Dense(3, activation="softmax")(h); first = layers.Dense(1)(h)
model = models.Model([i, j], [first, second])${fitTwo}`,
    'equal',
    'equal',
  ],
];

for (const [title, reference, text, forward, trajectory] of programs)
  test.serial(`a program is compared by what it computes: ${title}`, async (t) => {
    const found = await inspected(text, {
      references: [await savedAs(reference)],
      forward: { rows: 4 },
      trajectory: { steps: 3, rows: 4 },
    });
    t.deepEqual(
      { forward: found.forward[0]?.kind, trajectory: found.trajectory[0]?.kind },
      { forward, trajectory },
      JSON.stringify([found.forward, found.trajectory]),
    );
  });

const notAgain: readonly (readonly [title: string, text: string])[] = [
  [
    'a Lambda',
    `model = models.Sequential([layers.Input((4,)), layers.Lambda(lambda t: t * 2), layers.Dense(3, activation="softmax")])${fit}`,
  ],
  [
    'a registered class of its own',
    `
@keras.saving.register_keras_serializable()
class Mine(layers.Layer):
    def call(self, x): return x * 2
model = models.Sequential([layers.Input((4,)), Mine(), layers.Dense(3, activation="softmax")])${fit}`,
  ],
];

for (const [title, text] of notAgain)
  test.serial(
    `a model that only its program can make again is no reference: ${title}`,
    async (t) => {
      const { saved: model, models } = await inspected(text, { save: true });
      t.is(model, null);
      t.is(models.length, 1);
    },
  );
