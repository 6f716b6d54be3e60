import test from 'ava';
import { ForeignNotebook, readNotebook } from '../../../src/sandbox/program/read-notebook.js';

const notebook = (
  ...cells: readonly (readonly [type: string, source: string | string[]])[]
): string =>
  JSON.stringify({
    nbformat: 4,
    cells: cells.map(([type, source]) => ({ cell_type: type, source })),
  });

test('code cells become one program, and each line knows its cell', (t) => {
  const { source, places, cells } = readNotebook(
    notebook(['code', ['x = 1\n', 'y = 2']], ['markdown', '# Title'], ['code', 'print(x + y)']),
  );
  t.is(source, 'x = 1\ny = 2\nprint(x + y)\n');
  t.deepEqual(cells, [1, 3]);
  t.deepEqual(places, [
    { cell: 1, line: 1 },
    { cell: 1, line: 2 },
    { cell: 2, line: 1 },
  ]);
});

const magics: readonly (readonly [cell: string, program: string])[] = [
  ['!pip install keras\nx = 1', '\nx = 1\n'],
  ['%matplotlib inline', '\n'],
  ['for i in [1]:\n    %time\n    print(i)', 'for i in [1]:\n    pass\n    print(i)\n'],
  ['%%bash\nls', '\n\n'],
  ['x = """\n!not a magic\n"""', 'x = """\n!not a magic\n"""\n'],
  ['    x = 1\n    y = 2', 'x = 1\ny = 2\n'],
  ['%time x = 1', 'x = 1\n'],
  ['%%time\nx = 1', '\nx = 1\n'],
  ['files = !ls', 'files = []\n'],
  ['x = %ls', 'x = []\n'],
  ['?print', '\n'],
  ['x = 7 %3', 'x = 7 %3\n'],
  ['y = (7\n%3)', 'y = (7\n%3)\n'],
  ['model.fit?', '\n'],
];

for (const [cell, program] of magics)
  test(`of ${JSON.stringify(cell)} only the Python is run`, (t) => {
    const { source, notes } = readNotebook(notebook(['code', cell]));
    t.is(source, program);
    t.is(notes.length > 0, source !== `${cell.replaceAll(/^ {4}(?=[xy])/gm, '')}\n`);
  });

test('notebooks of format 3 are read too, and what is no notebook is not', (t) => {
  const old = { worksheets: [{ cells: [{ cell_type: 'code', input: ['print(1)'] }] }] };
  t.is(readNotebook(JSON.stringify(old)).source, 'print(1)\n');
  for (const text of ['', '[]', '{}', '{"cells": 3}', '{"cells": [3]}', 'print(1)'])
    t.throws(() => readNotebook(text), undefined, text);
});

test('a notebook in another language is told from a broken one', (t) => {
  const kernelspec = { name: 'ir', language: 'R' };
  const error = t.throws(
    () => readNotebook(JSON.stringify({ metadata: { kernelspec }, cells: [] })),
    {
      instanceOf: ForeignNotebook,
    },
  );
  t.is(error.language, 'R');
  const mine = { kernelspec: { name: 'python3', language: 'python' } };
  t.is(readNotebook(JSON.stringify({ metadata: mine, cells: [] })).source, '');
});
