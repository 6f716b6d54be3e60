import test from 'ava';
import { tableToText } from '../../../src/paper/text/table-to-text.js';

const table = {
  head: ['层', '输出', '参数'],
  rows: [
    ['Conv2D', '26×26×25', '250'],
    ['Dense', '10', '−12510'],
  ],
};

test('a table has lines around its cells, and numbers stand right', (t) => {
  t.deepEqual(tableToText(table, { width: 40, language: 'zh' }), [
    '┌────────┬──────────┬────────┐',
    '│ 层     │     输出 │   参数 │',
    '├────────┼──────────┼────────┤',
    '│ Conv2D │ 26×26×25 │    250 │',
    '│ Dense  │       10 │ −12510 │',
    '└────────┴──────────┴────────┘',
  ]);
});

test('a table that is too wide becomes a list of its rows', (t) => {
  t.deepEqual(tableToText(table, { width: 28, language: 'zh' }), [
    '- 层：Conv2D',
    '  输出：26×26×25',
    '  参数：250',
    '- 层：Dense',
    '  输出：10',
    '  参数：−12510',
  ]);
});

test('so does every table for a screen reader', (t) => {
  const english = { head: ['', 'w'], rows: [['gate', '0.5']] };
  t.deepEqual(tableToText(english, { width: 80, language: 'en', plain: true }), [
    '- gate',
    '  w: 0.5',
  ]);
});

test('what the author says about a column goes before numbers; a table may have no head', (t) => {
  const centred = {
    head: ['', ''],
    rows: [
      ['1', '200'],
      ['30', '4'],
    ],
    align: ['center' as const],
  };
  t.deepEqual(tableToText(centred, { width: 40, language: 'en' }), [
    '┌────┬─────┐',
    '│ 1  │ 200 │',
    '│ 30 │   4 │',
    '└────┴─────┘',
  ]);
});
