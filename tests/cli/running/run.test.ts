import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { runProgram } from '../../support/cli-run.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const cell = (source: string): object => ({ cell_type: 'code', source });

const files = {
  'good.py': 'print("hello", input())\nopen("made.txt", "w").write("x")\n',
  'model.py': [
    'import keras, numpy as np',
    'model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])',
    'model.compile(keras.optimizers.Adam(0.01), "mse", metrics=["mae"])',
    'model.fit(np.zeros((8, 4)), np.zeros((8, 2)), epochs=2, verbose=0)',
  ].join('\n'),
  'long.py': [
    'import keras, numpy as np',
    'model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])',
    'model.compile("sgd", "mse")',
    'h = model.fit(np.zeros((900, 4)), np.zeros((900, 2)), epochs=50, batch_size=3, verbose=2)',
    'print(len(h.history["loss"]))',
  ].join('\n'),
  'plot.py': [
    'import matplotlib.pyplot as plt',
    'plt.plot([1, 2], [2, 1])',
    'plt.savefig("line.png")',
  ].join('\n'),
  'bad.py': 'x = 1\nx.y\n',
  'syntax.py': 'print("a"\n',
  'loop.py': 'while True: pass\n',
  'empty.py': ' \n\n',
  'thing.docx': 'PK\u0003\u0004 not a program',
  'thing.java': 'class A {}',
  'bad.ipynb': JSON.stringify({ cells: [cell('x = 1'), cell('y = 2\nx.y')] }),
  'broken.ipynb': '{"cells": ',
  'cells.ipynb': JSON.stringify({
    cells: [cell('%matplotlib inline\nx = 41\nx + 1'), cell('display(x)\nx;'), cell('y = (1')],
  }),
  'bare.ipynb': JSON.stringify({ cells: [{ cell_type: 'markdown', source: '# T' }] }),
  'r.ipynb': JSON.stringify({ cells: [], metadata: { kernelspec: { language: 'R' } } }),
  'large.py': 'x = 1\n'.repeat(400_000),
  'page.py': '<!DOCTYPE html>\n<html></html>\n',
  'wide.py': `x = "${'a'.repeat(1_500_000)}" 3\n`,
  'two words.py': '1/0\n',
  '-dash.py': 'print(1)\n1/0\n',
  'answers.txt': 'Ada\n',
};

test('a program is run, with its input, and what it writes is kept', async (t) => {
  const folder = temporaryFolder(t, files);
  const { code, out, err } = await runProgram(
    ['run', 'good.py', '--stdin', 'answers.txt', '--keep', 'kept', '--engine', 'wasm'],
    { cwd: folder },
  );
  t.deepEqual([code, out, err], [0, 'hello Ada\n', '']);
  t.is(readFileSync(path.join(folder, 'kept', 'made.txt'), 'utf8'), 'x');
});

test('the models and trainings of a program are told in words, and as JSON', async (t) => {
  const folder = temporaryFolder(t, files);
  const line = ['run', 'model.py', '--engine', 'wasm', '--ui', 'en'];
  const words = await runProgram(line, { cwd: folder });
  t.is(words.code, 0);
  t.is(words.out, '');
  t.regex(
    words.err,
    /Model sequential \(Sequential\): 1 layer, 10 parameters, 10 of them trainable/,
  );
  t.regex(words.err, /compiled: optimizer Adam \(0\.01\), loss mse, metrics mae/);
  t.regex(words.err, /Trained sequential: 2 epochs, 8 samples, batches of 32/);
  const json = await runProgram([...line, '--json'], { cwd: folder });
  t.like(JSON.parse(json.out), {
    stdout: '',
    error: null,
    models: [
      {
        name: 'sequential',
        compile: { optimizer: 'Adam', learningRate: 0.01, loss: 'mse', metrics: ['mae'] },
      },
    ],
    fits: [{ model: 'sequential', epochs: 2, batchSize: 32, samples: 8, validation: null }],
    figures: [],
    limits: [],
  });
});

test('figures are drawn into a folder, and into the files in which the program saves them', async (t) => {
  const folder = temporaryFolder(t, files);
  const { code } = await runProgram(['run', 'plot.py', '--plots', 'figures', '--keep', 'kept'], {
    cwd: folder,
  });
  t.is(code, 0);
  for (const file of [path.join('figures', 'figure-1.svg'), path.join('kept', 'line.png')])
    t.regex(readFileSync(path.join(folder, file), 'utf8'), /^<svg [^]*<path [^]*<\/svg>/, file);
});

test('a long training is cut in the same place each time, and the run says so', async (t) => {
  const folder = temporaryFolder(t, files);
  const line = ['run', 'long.py', '--training', '1', '--ui', 'en'];
  const words = await runProgram(line, { cwd: folder });
  t.is(words.code, 0);
  t.regex(words.out, /Epoch 50\/50\n +2\/300 - [^]*\n50\n$/);
  const told = 'cut evenly: 2 of 300 batches in each epoch';
  t.true(words.err.includes(told));
  const json = await runProgram([...line, '--json'], { cwd: folder });
  const { fits, limits } = JSON.parse(json.out) as { fits: unknown; limits: unknown };
  t.like(fits, [{ epochs: 50, batchSize: 3, samples: 900 }]);
  t.like(limits, [{ limit: 'training' }]);
  t.true(JSON.stringify(limits).includes(told));
});

const refused: readonly (readonly [args: readonly string[], code: number, said: RegExp])[] = [
  [['bad.py'], 1, /line 2, in <module>[^]*AttributeError: 'int' object has no attribute 'y'/],
  [['bad.ipynb'], 1, /cell 2, line 2, in <module>/],
  [['syntax.py'], 1, /line 1[^]*SyntaxError: '\(' was never closed/],
  [
    ['loop.py', '--cpu', '1'],
    1,
    /stopped at a limit \(cpu-time\): It computed for more than 1 seconds/,
  ],
  [['empty.py'], 1, /empty-program: empty\.py is empty/],
  [['missing.py'], 1, /file-not-found/],
  [['.'], 1, /is-a-folder/],
  [['thing.docx'], 1, /not-python/],
  [['thing.java'], 1, /not-python/],
  [['broken.ipynb'], 1, /not-a-notebook/],
  [['bare.ipynb'], 1, /empty-program: bare\.ipynb has no code in its cells/],
  [['r.ipynb'], 1, /not-python: r\.ipynb is a notebook in R/],
  [['large.py'], 1, /program-too-large: large\.py is too large: more than 2 MB/],
  [['page.py'], 1, /not-python/],
  [['wide.py'], 1, /\n\.\.\.\n[^]*SyntaxError: invalid syntax/],
  [['two words.py'], 1, /File "two words\.py", line 1/],
  [['./-dash.py'], 1, /File "-dash\.py", line 2/],
  [['good.py', '--data', 'nowhere'], 1, /file-not-found/],
  [['good.py', '--data', 'bad.py'], 1, /not-a-folder/],
  [['good.py', '--keep', 'bad.py'], 1, /not-a-folder/],
  [['plot.py', '--plots', 'bad.py'], 1, /not-a-folder/],
  [['good.py', '--wall', '0'], 2, /--wall/],
  [[], 2, /file/],
];

for (const [args, code, said] of refused)
  test(`run ${args.join(' ')} ends with ${code} and says why`, async (t) => {
    const folder = temporaryFolder(t, files);
    const { code: ended, err } = await runProgram(['run', ...args, '--ui', 'en'], { cwd: folder });
    t.is(ended, code);
    t.regex(err, said);
  });

test('an error is a part of the JSON, with the place in the notebook', async (t) => {
  const folder = temporaryFolder(t, files);
  const { code, out } = await runProgram(['run', 'bad.ipynb', '--json'], { cwd: folder });
  t.is(code, 1);
  t.like(JSON.parse(out), {
    error: { type: 'AttributeError', line: 3, place: 'cell 2, line 2' },
    end: 'raised',
  });
});

test('cells are run one after another, and what the last expression of each gives is shown', async (t) => {
  const folder = temporaryFolder(t, files);
  const { code, out, err } = await runProgram(['run', 'cells.ipynb', '--ui', 'zh'], {
    cwd: folder,
  });
  t.deepEqual([code, out], [1, '41\n']);
  t.regex(err, /^42$/m);
  t.regex(err, /^ {2}File "cells\.ipynb", cell 3, line 1\n[^]*SyntaxError: '\(' was never closed/m);
  t.regex(err, /注：第 1 格第 1 行：不是 Python，未运行：%matplotlib inline/);
});

test('a file that is in the way of one to be kept is named, after the run is told', async (t) => {
  const folder = temporaryFolder(t, { ...files, 'kept/made.txt': 'mine' });
  const line = ['run', 'good.py', '--stdin', 'answers.txt', '--keep', 'kept', '--ui', 'en'];
  const { code, out, err } = await runProgram(line, { cwd: folder });
  t.deepEqual([code, out], [1, 'hello Ada\n']);
  t.regex(err, /file-exists: this file is there already and was not written over: .*made\.txt/);
});
