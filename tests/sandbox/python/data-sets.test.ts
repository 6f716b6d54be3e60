import test from 'ava';
import { makeSandbox, runText } from '../../support/sandbox.js';

const sandbox = makeSandbox({ training: { steps: 1000, samples: 500, flops: 1e12 } });
test.after.always(() => sandbox.close());

/** Programs that look at data sets, and what they print: as with real arrays of NumPy's. */
const programs: readonly (readonly [
  what: string,
  program: readonly string[],
  printed: readonly string[],
])[] = [
  [
    'an array of pictures is an array of NumPy',
    ['print(type(x), x.shape, x.dtype, len(x), x.ndim, x.nbytes, x.base)'],
    ["<class 'numpy.ndarray'> (60000, 28, 28) uint8 60000 3 47040000 None"],
  ],
  [
    'steps keep the shapes and types of NumPy',
    [
      'for a in (x / 255, x / 255.0, x.astype("float32") / 255, x * 2.0, x[..., None], x[:100:7], x[::-1],',
      '          np.expand_dims(x, -1), x.reshape(-1, 784), x.reshape((60000, 28, 28, 1)), x[5:5], 1 - x / 255):',
      '    print(a.shape, a.dtype)',
    ],
    [
      '(60000, 28, 28) float64',
      '(60000, 28, 28) float64',
      '(60000, 28, 28) float32',
      '(60000, 28, 28) float64',
      '(60000, 28, 28, 1) uint8',
      '(15, 28, 28) uint8',
      '(60000, 28, 28) uint8',
      '(60000, 28, 28, 1) uint8',
      '(60000, 784) uint8',
      '(60000, 28, 28, 1) uint8',
      '(0, 28, 28) uint8',
      '(60000, 28, 28) float64',
    ],
  ],
  [
    'numbers after steps are those that NumPy computes',
    [
      'few = np.array(x[:50].tolist(), dtype="uint8")',
      'small = few.astype("float32")',
      'pairs = [(x / 255, few / 255), (x.astype("float32") / 0.3, small / 0.3), (1 - x / 7, 1 - few / 7),',
      '         ((x - 127.5) / 127.5, (few - 127.5) / 127.5), (x.astype("float32") * 3 + 1, small * 3 + 1)]',
      'for ours, theirs in pairs:',
      '    print((ours[:50] == theirs).all(), ours.dtype == theirs.dtype)',
    ],
    ['True True', 'True True', 'True True', 'True True', 'True True'],
  ],
  [
    'rows, parts and single numbers are had by all kinds of indices',
    [
      'few = np.array(x[:50].tolist(), dtype="uint8")',
      'print((x[3] == few[3]).all(), (x[-60000] == few[0]).all(), x[7, 14, 3] == few[7, 14, 3])',
      'print((x[[4, 9]] == few[[4, 9]]).all(), (x[2:6, 5:9] == few[2:6, 5:9]).all(), x[np.int64(3)].sum() == few[3].sum())',
      'print(sum(1 for row in xt), y[:5].tolist(), set(yt.tolist()) == set(range(10)))',
    ],
    ['True True True', 'True True True', '10000 [5, 2, 9, 6, 3] True'],
  ],
  [
    'wrong indices and shapes are told as NumPy tells them',
    [
      'for wrong in (lambda: x[60000], lambda: x.reshape(3, 5), lambda: x.nothing):',
      '    try:',
      '        wrong()',
      '    except Exception as error:',
      '        print(type(error).__name__, error)',
    ],
    [
      'IndexError index 60000 is out of bounds for axis 0 with size 60000',
      'ValueError cannot reshape array of size 47040000 into shape (3,5)',
      "AttributeError 'numpy.ndarray' object has no attribute 'nothing'",
    ],
  ],
  [
    'arrays can be changed, each for itself',
    [
      'a = x[:10]',
      'a[0] = 9',
      'print(a[0].min(), x[0].min())',
      'b = x / 255',
      'b -= 0.5',
      'print(b[0].min())',
    ],
    ['9 0', '-0.5'],
  ],
];

const load = [
  'import numpy as np',
  'from keras.datasets import mnist',
  '(x, y), (xt, yt) = mnist.load_data()',
];

for (const [what, program, printed] of programs)
  test.serial(what, async (t) => {
    const { stdout, verdict } = await runText(sandbox, [...load, ...program].join('\n'));
    t.is(verdict.kind, 'done', JSON.stringify(verdict));
    t.is(stdout, printed.map((line) => `${line}\n`).join(''));
  });

test.serial('all sets have the shapes that Keras gives, under all their names', async (t) => {
  const { stdout, notes } = await runText(
    sandbox,
    [
      'import keras',
      'from keras import datasets',
      'from keras.datasets.boston_housing import load_data',
      'sets = keras.datasets',
      'def shapes(parts): print([(a.shape, b.shape, a.dtype, b.dtype) for a, b in parts])',
      'shapes(sets.cifar100.load_data("coarse"))',
      'shapes(sets.imdb.load_data(num_words=100))',
      'shapes(sets.reuters.load_data(test_split=0.1))',
      'shapes(load_data())',
      'shapes(sets.california_housing.load_data(version="small"))',
      '(a, _), _ = datasets.imdb.load_data(num_words=50, skip_top=5, maxlen=60)',
      'print(max(map(max, a)) < 50, max(map(len, a)) < 60, type(a[0]), a[0][0])',
      'print(len(sets.imdb.get_word_index()))',
    ].join('\n'),
  );
  t.deepEqual(stdout.split('\n'), [
    "[((50000, 32, 32, 3), (50000, 1), dtype('uint8'), dtype('int64')), ((10000, 32, 32, 3), (10000, 1), dtype('uint8'), dtype('int64'))]",
    "[((25000,), (25000,), dtype('O'), dtype('int64')), ((25000,), (25000,), dtype('O'), dtype('int64'))]",
    "[((10105,), (10105,), dtype('O'), dtype('int64')), ((1123,), (1123,), dtype('O'), dtype('int64'))]",
    "[((404, 13), (404,), dtype('float64'), dtype('float64')), ((102, 13), (102,), dtype('float64'), dtype('float64'))]",
    "[((480, 8), (480,), dtype('float32'), dtype('float32')), ((120, 8), (120,), dtype('float32'), dtype('float32'))]",
    "True True <class 'list'> 2",
    '88584',
    '',
  ]);
  t.true(notes.some((note) => note.includes('keras.datasets.imdb: stand-in')));
});

test.serial(
  'a usual program with all of MNIST needs less than 100 MB more than an empty one',
  async (t) => {
    const bare = await runText(sandbox, 'import keras\nimport time\nx = sum(range(10**6))');
    const course = await runText(
      sandbox,
      [
        'import keras',
        ...load,
        'x = x.reshape((60000, 28, 28, 1)).astype("float32") / 255',
        'xt = xt.reshape((10000, 28, 28, 1)).astype("float32") / 255',
        'y = keras.utils.to_categorical(y)',
        'model = keras.Sequential([keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(10, "softmax")])',
        'model.compile("adam", "categorical_crossentropy")',
        'model.fit(x, y, epochs=1, batch_size=50, verbose=0)',
        'print(model.predict(xt[:3], verbose=0).shape)',
      ].join('\n'),
    );
    t.is(course.stdout, '(3, 10)\n', JSON.stringify(course.verdict));
    const [before, after] = [bare, course].map(({ usage }) => Math.round(usage.peakBytes / 1e6));
    t.log(`empty ${before ?? 0} MB, with MNIST ${after ?? 0} MB`);
    t.true((after ?? Infinity) - (before ?? 0) < 100);
  },
);
