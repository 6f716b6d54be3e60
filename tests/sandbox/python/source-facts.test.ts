import test from 'ava';
import type { SourceFacts } from '../../../src/sandbox/source-facts.js';
import { makeSandbox, runText } from '../../support/sandbox.js';

const sandbox = makeSandbox();
test.after.always(() => sandbox.close());

/** Python reads each text as a program's: in one process, since nothing of a text runs. */
const reader = `
import json
from gradpaper_runtime import source_facts
texts = json.load(open("texts.json"))
print(json.dumps([source_facts.read(text.encode(), "p.py", tuple(cells)) for text, cells in texts]))
`;

type Text = readonly [text: string, cells: readonly number[]];

async function factsOf(texts: readonly Text[]): Promise<readonly (SourceFacts | null)[]> {
  const files = new Map([['texts.json', Buffer.from(JSON.stringify(texts))]]);
  const { stdout, stderr } = await runText(sandbox, reader, { files });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly (SourceFacts | null)[];
}

const paths: readonly (readonly [text: string, ...paths: readonly string[]])[] = [
  ['from tensorflow.keras import layers as L\nL.Dense(1)', 'keras.layers.Dense'],
  ['import tensorflow as tf\ntf.keras.layers.Dense(1)', 'keras.layers.Dense'],
  ['import tensorflow.keras.layers\ntensorflow.keras.layers.Dense(1)', 'keras.layers.Dense'],
  ['from tensorflow.python.keras.layers import Dense\nDense(1)', 'keras.layers.Dense'],
  ['from keras.src import layers\nlayers.Dense(1)', 'keras.layers.Dense'],
  ['import tensorflow as tf\nk = tf.keras\nl = k.layers\nl.Dense(1)', 'keras.layers.Dense'],
  ['import keras\nD = keras.layers.Dense\nD(1)', 'keras.layers.Dense'],
  ['from keras.layers import *\nDense(1)\nmine(1)', 'keras.layers.Dense', 'mine'],
  ['import numpy as np\nnp.linalg.norm(np.exp(1))', 'numpy.linalg.norm', 'numpy.exp'],
  ['model.add(x)\nmodel.layers[0].build(1)', '.add', '.build'],
  ['Dense(1)(x)', 'Dense'],
  ['from keras.layers import Dense\ndef Dense(n): pass\nDense(1)', 'Dense'],
  ['def f(): return layers.Dense(1)\nfrom keras import layers', 'keras.layers.Dense'],
  ['import numpy as np\ndef f(np): return np.exp(1)', '.exp'],
  ['import numpy as np\n[np.exp(1) for np in x]\nnp.log(1)', '.exp', 'numpy.log'],
  ['import numpy as np\nlambda np: np.exp(1)', '.exp'],
  ['import numpy as np\nnp = 3\nnp.exp(1)', '.exp'],
  [
    'import keras\nclass A(keras.Model):\n  keras = 1\n  def f(self): keras.Input(1)',
    'keras.Input',
  ],
  ['from . import keras\nkeras.Input(1)', '.Input'],
  ['@f(1)\ndef g(x: h(2) = i(3)) -> j(4): k(5)', 'f', 'h', 'i', 'j', 'k'],
  ['try:\n  import keras\nexcept ImportError as keras:\n  keras.go()', '.go'],
];

test('calls are told by the path that the imports say', async (t) => {
  const facts = await factsOf(paths.map(([text]) => [text, []]));
  for (const [index, [text, ...wanted]] of paths.entries())
    t.deepEqual(
      facts[index]?.calls.map(({ path }) => path),
      wanted,
      text,
    );
});

test('calls are told with their place and their arguments as they are written', async (t) => {
  const text = 'x = "é"; f(1,\n  [2,\n   3], *a, b="ü", **c)\n';
  const [facts] = await factsOf([[text, []]]);
  t.deepEqual(facts?.calls, [
    {
      name: 'f',
      path: 'f',
      line: 1,
      column: 10,
      endLine: 3,
      positional: ['1', '[2,\n   3]', '*a'],
      keywords: { b: '"ü"', '**': 'c' },
    },
  ]);
});

const constructs: readonly (readonly [text: string, ...constructs: readonly string[]])[] = [
  ['for i in x: pass', 'for '],
  ['while x: x -= 1', 'while ', 'operator -'],
  ['if x: pass\nelse: y = 1 if x else 2', 'if ', 'if '],
  ['async def f(): pass\nclass A: pass', 'function f', 'class A'],
  ['f = lambda: [i for i in {j for j in x}]', 'lambda ', 'comprehension ', 'comprehension '],
  ['try: pass\nexcept* E: pass', 'try '],
  ['with x as y: assert y', 'with ', 'assert '],
  [
    'import a, tensorflow.keras.layers\nfrom tf_b import c',
    'import a',
    'import keras.layers',
    'import tf_b',
  ],
  ['from .. import x', 'import ..'],
  ['a @ b ** c // d', 'operator //', 'operator @', 'operator **'],
];

test('constructs are told in the order of the text', async (t) => {
  const facts = await factsOf(constructs.map(([text]) => [text, []]));
  for (const [index, [text, ...wanted]] of constructs.entries())
    t.deepEqual(
      facts[index]?.constructs.map(({ kind, name }) => `${kind} ${name}`).sort(),
      [...wanted].sort(),
      text,
    );
});

test('names are told once a line, those of attributes beside the values that they belong to', async (t) => {
  const [facts] = await factsOf([['import numpy as np\ny = np.exp(x) + x.T.sum\nx = np', []]]);
  t.deepEqual(facts?.names, [
    { path: 'numpy.exp', line: 2 },
    { path: 'x', line: 2 },
    { path: '.sum', line: 2 },
    { path: '.T', line: 2 },
    { path: 'numpy', line: 3 },
  ]);
});

const cells = 'import numpy as np\nx = 1\n\nnp.exp(x)\n\n';

test('lines of a notebook are those of the program', async (t) => {
  const [facts] = await factsOf([[cells, [1, 4]]]);
  t.deepEqual(
    facts?.calls.map(({ path, line }) => [path, line]),
    [['numpy.exp', 4]],
  );
});

const unreadable: readonly Text[] = [
  ['def (', []],
  ['x = 1\n\ndef (\n\n', [1, 3]],
  ['\0', []],
  [`${'('.repeat(300)}${')'.repeat(300)}`, []],
  ['f()\n'.repeat(20_001), []],
];

test('a text that Python cannot read, or that no person wrote, has no facts', async (t) => {
  t.deepEqual(
    await factsOf(unreadable),
    unreadable.map(() => null),
  );
});

test('a text may be as long as a program is, and as deep as Python reads it', async (t) => {
  const facts = await factsOf([
    ['f()\n'.repeat(5000), []],
    [`x = ${'1 + '.repeat(2000)}1`, []],
    ['', []],
  ]);
  t.deepEqual(
    facts.map((each) => [each?.calls.length, each?.constructs.length]),
    [
      [5000, 0],
      [0, 2000],
      [0, 0],
    ],
  );
});

test('the program itself is read before it runs, and cannot say anything of its text', async (t) => {
  // The message is sent when no line of the program has run, and only the first message may be one.
  const text = `
from gradpaper_runtime import channel, source_facts
source_facts.read = lambda *_: None
print(1)
`;
  const { source, verdict } = await runText(sandbox, text, { facts: true });
  t.deepEqual(verdict, { kind: 'done' });
  t.deepEqual(
    source?.calls.map(({ path, line }) => [path, line]),
    [['print', 4]],
  );
});

test('a program that sends the facts of another text is stopped', async (t) => {
  const text = `
from gradpaper_runtime import channel
channel.send({"type": "source", "facts": {"calls": [], "constructs": [], "names": []}})
print("never")
`;
  const { source, verdict } = await runText(sandbox, text, { facts: true });
  t.is(verdict.kind, 'crashed');
  t.deepEqual(
    source?.calls.map(({ path }) => path),
    ['gradpaper_runtime.channel.send', 'print'],
  );
});

test('what is not wanted is not told', async (t) => {
  t.is((await runText(sandbox, 'print(1)')).source, null);
});
