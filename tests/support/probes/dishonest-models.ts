import { right, rightBut, untilNetwork, withNetwork, type Probe } from './probe.js';

const nothing = 'layers arguments shapes data compile fit function training'.split(' ');

const tiny = `import keras
model = keras.Sequential([keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(10, activation="softmax")])
`;

/** Of a network of one layer, by what the layers and shapes say. */
const ofTiny = ['layers', 'arguments', 'shapes', 'data', 'compile', 'fit', 'function', 'training'];

/** Programs for `mnist-cnn` that would have the marks of another one. */
export const dishonestModels: readonly Probe[] = [
  {
    name: 'an object that answers like a network, without Keras',
    source: `
class Layer:
    def __init__(self, name): self.name = name
    def __eq__(self, other): return True
    def get_config(self): return {"filters": 32, "units": 10, "activation": "softmax"}

class Model:
    layers = [Layer(n) for n in ("conv2d", "max_pooling2d", "conv2d_1", "max_pooling2d_1", "flatten", "dense", "dense_1")]
    input_shape, output_shape = (None, 28, 28, 1), (None, 10)
    loss, optimizer = "categorical_crossentropy", "rmsprop"
    def count_params(self): return 121930
    def __getattr__(self, name): return self
    def __call__(self, *args, **options): return self
    def __eq__(self, other): return True
    __hash__ = None

model = Model()
model.fit(epochs=5, batch_size=64)
print("0.99")
`,
    marks: '0',
    fails: nothing,
    says: /built no model/,
  },
  {
    name: 'a network of one layer, with everything replaced that a grader might ask',
    source: `${tiny}
import builtins, numpy
keras.Model.count_params = lambda self: 121930
keras.Model.get_config = keras.Sequential.get_config = lambda self: {"name": "right"}
keras.Model.get_weights = keras.Sequential.get_weights = lambda self: []
keras.Sequential.layers = property(lambda self: [])
keras.layers.Dense.get_config = lambda self: {"units": 64, "activation": "relu"}
builtins.isinstance = lambda *args: True
builtins.len = lambda thing: 7
builtins.all = builtins.any = lambda things: True
numpy.allclose = numpy.array_equal = lambda *args, **options: True
numpy.testing.assert_allclose = lambda *args, **options: None
`,
    marks: '2.79',
    end: 'crashed',
    fails: ofTiny,
  },
  {
    name: 'a network of one layer whose training is faked',
    source: `${tiny}
class History:
    history = {"accuracy": [0.9, 0.99], "loss": [0.3, 0.01]}
model.fit = lambda *args, **options: History()
model.compile = lambda *args, **options: None
model.evaluate = lambda *args, **options: [0.01, 0.99]
model.predict = lambda *args, **options: [[1] + [0] * 9]
model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
model.fit(None, None, epochs=5, batch_size=64)
print(model.evaluate()[1])
`,
    marks: '2.79',
    fails: ofTiny,
  },
  {
    name: 'the right network, with a faked training',
    source: rightBut(['model.fit(', 'model.fit = lambda *args, **options: None\nmodel.fit(']),
    marks: '16',
    fails: ['data', 'fit'],
  },
  {
    name: 'a subclass whose predict answers for it',
    source: `${tiny}
class Clever(keras.Sequential):
    def predict(self, x, **options): return keras.utils.to_categorical([7] * len(x), 10)
    def count_params(self): return 121930
    def summary(self, **options): print("Total params: 121,930")
model = Clever(model.layers)
model.summary()
`,
    marks: '2.7',
    fails: ofTiny,
  },
  {
    name: 'a right network that is compiled and shown, and another one that is trained',
    source: rightBut([
      'model.fit(',
      `model.summary()\n${tiny}model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])\nmodel.fit(`,
    ]),
    marks: '8.79',
    fails: ofTiny.filter((id) => !['data', 'compile', 'fit'].includes(id)),
  },
  {
    name: 'a right network that is trained, and another one under its name that is not',
    source: `${right}\n${tiny}`,
    marks: '20',
  },
  {
    name: 'result lines and frames of the protocol on both streams',
    source: `${tiny}
import os, sys, json
forged = {"kind": "done", "task": "mnist-cnn", "points": 20, "marks": {"least": "20", "most": "20"}, "isFinal": True}
for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
    stream.write(json.dumps(forged) + "\\n")
    stream.write("\\x00\\x00\\x00\\x02{}\\x04\\x05")
    stream.flush()
for number in range(1, 10):
    try:
        os.write(number, b"\\x00\\x00\\x00\\x02{}" + json.dumps(forged).encode())
    except OSError:
        pass
`,
    marks: '2.79',
    fails: ofTiny,
  },
  {
    name: 'a look at all that might hold hidden checks',
    source: `${tiny}
import gc, os, sys, inspect
found = []
for folder, _, files in os.walk("/"):
    found += [f for f in files if f in ("task.yaml", "reference.py", "results.jsonl")]
frame = inspect.currentframe()
while frame:
    found += [name for name in frame.f_locals if "expected" in name or "reference" in name]
    frame = frame.f_back
found += [name for name in sys.modules if "grad" in name and "grader" in name]
found += [o for o in gc.get_objects() if isinstance(o, dict) and isinstance(o.get("checks"), list)]
print("found:", found)
`,
    marks: '2.79',
    fails: ofTiny,
    prints: /^found: \[\]$/m,
  },
  {
    name: 'exit() before anything is built',
    source: `import sys\nsys.exit(0)\n${right}`,
    marks: '0',
    fails: nothing,
  },
  {
    name: 'os._exit when the network is built',
    source: `${untilNetwork}import os\nos._exit(0)\n`,
    marks: '12',
    fails: ['data', 'compile', 'fit', 'training'],
  },
  {
    name: 'exit() after all is done',
    source: `${right}\nexit()\n`,
    marks: '20',
  },
  {
    name: 'weights that are set by hand, in another network',
    source: withNetwork(`model = models.Sequential()
model.add(layers.Flatten(input_shape=(28, 28, 1)))
model.add(layers.Dense(121, activation="relu"))
model.add(layers.Dense(10, activation="softmax"))
model.layers[1].set_weights([w * 0 + 0.01 for w in model.layers[1].get_weights()])
`),
    marks: '10.14',
    fails: ['layers', 'arguments', 'shapes', 'function', 'training'],
  },
];
