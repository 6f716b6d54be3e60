import test from 'ava';
import { describeNote } from '../../../../src/report/feedback/view/describe-note.js';

const rows: readonly (readonly [note: string, zh: string, en: string])[] = [
  [
    'old-path keras.layers.core -> keras.layers',
    '旧写法：模块 keras.layers.core，现在是 keras.layers',
    'Old spelling: the module keras.layers.core is keras.layers today',
  ],
  [
    'old-argument compile(optimizer, loss, metrics) -> metrics',
    '旧写法：参数 compile(optimizer, loss, metrics)，现在是 metrics',
    'Old spelling: the argument compile(optimizer, loss, metrics) is metrics today',
  ],
  [
    'old-argument workers',
    '旧写法：参数 workers，已不起作用',
    'Old spelling: the argument workers has no effect any more',
  ],
  [
    'keras.datasets.mnist: stand-in data of the same shape, not the real ones',
    'keras.datasets.mnist：形状相同的替代数据，不是真实数据',
    'keras.datasets.mnist: stand-in data of the same shape, not the real ones',
  ],
  ['The data ran out.', 'The data ran out.', 'The data ran out.'],
];

for (const [note, zh, en] of rows)
  test(`the note "${note}" is told in both languages`, (t) => {
    t.deepEqual(describeNote(note), { zh, en });
  });
