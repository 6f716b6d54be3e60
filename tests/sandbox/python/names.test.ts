import test from 'ava';
import { makeSandbox, runText } from '../../support/sandbox.js';

const sandbox = makeSandbox({ warm: 1 });
test.after.always(() => sandbox.close());

/** Names of real libraries that are not carried, and how an expression with them ends. */
const lacking: readonly (readonly [expression: string, told: string])[] = [
  ['np.busday_offset', 'NotSupported not supported here: numpy.busday_offset'],
  ['np.rec', 'NotSupported not supported here: numpy.rec'],
  ['np.float64(1).byteswap', 'NotSupported not supported here: numpy.generic.byteswap'],
  ['np.add.types', 'NotSupported not supported here: numpy.ufunc.types'],
  [
    'np.testing.suppress_warnings',
    'NotSupported not supported here: numpy.testing.suppress_warnings',
  ],
  ['plt.stairs', 'NotSupported not supported here: matplotlib.pyplot.stairs'],
  ['plt.gca().stairs', 'NotSupported not supported here: matplotlib.axes._axes.Axes.stairs'],
  ['plt.figure().ginput', 'NotSupported not supported here: matplotlib.figure.Figure.ginput'],
  ['plt.plot([1])[0].recache', 'NotSupported not supported here: matplotlib.lines.Line2D.recache'],
  ['sklearn.svm', 'NotSupported not supported here: sklearn.svm'],
  ['metrics.ndcg_score', 'NotSupported not supported here: sklearn.metrics.ndcg_score'],
  ['tf.signal.stft', 'NotSupported not supported here: tensorflow.signal.stft'],
  ['tf.constant(1).cpu', 'NotSupported not supported here: tensorflow.Tensor.cpu'],
  [
    'tf.Variable(1).scatter_add',
    'NotSupported not supported here: tensorflow.Variable.scatter_add',
  ],
  [
    'tf.data.Dataset.range(2).ragged_batch',
    'NotSupported not supported here: tensorflow.data.Dataset.ragged_batch',
  ],
  [
    'tf.data.experimental.CsvDataset',
    'NotSupported not supported here: tensorflow.data.experimental.CsvDataset',
  ],
  ['multiprocessing.Pool(2)', 'NotSupported not supported here: multiprocessing.Pool'],
  ['__import__("matplotlib.dates")', 'NotSupported not supported here: matplotlib.dates'],
  [
    '__import__("pandas")',
    'ModuleNotCarried not supported here: pandas (the libraries carried are keras, tensorflow, numpy, matplotlib, sklearn)',
  ],
  // What the real ones do not have either is the program's mistake.
  ['np.nothing', "AttributeError module 'numpy' has no attribute 'nothing'"],
  ['plt.nothing', "AttributeError module 'matplotlib.pyplot' has no attribute 'nothing'"],
  ['plt.gca().nothing', "AttributeError 'Axes' object has no attribute 'nothing'"],
  ['tf.constant(1).op', 'AttributeError Tensor.op is undefined when eager execution is enabled.'],
  ['__import__("nothing")', "ModuleNotFoundError No module named 'nothing'"],
];

test.serial('what is not carried says so, and what does not exist is told apart', async (t) => {
  const { stdout } = await runText(
    sandbox,
    [
      'import multiprocessing, sklearn, numpy as np, tensorflow as tf, matplotlib.pyplot as plt',
      'from sklearn import metrics',
      `for line in ${JSON.stringify(lacking.map(([expression]) => expression))}:`,
      '    try:',
      '        print(eval(line))',
      '    except Exception as error:',
      '        print(type(error).__name__, error)',
    ].join('\n'),
  );
  t.deepEqual(
    stdout.trimEnd().split('\n'),
    lacking.map(([, told]) => told),
  );
});

test.serial('an import that is not carried is no mistake of the program', async (t) => {
  const { verdict } = await runText(sandbox, 'import seaborn as sns');
  t.like(verdict, { kind: 'raised', raised: { unsupported: 'seaborn', line: 1 } });
});

test.serial('a program may go on without a library that is not carried', async (t) => {
  const program = 'try:\n    import cv2\nexcept ImportError:\n    print("without")';
  t.is((await runText(sandbox, program)).stdout, 'without\n');
});
