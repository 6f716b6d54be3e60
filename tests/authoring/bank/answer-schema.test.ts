import test from 'ava';
import { writtenAnswer } from '../../../src/authoring/bank/answer-schema.js';

const absolute = (value: number) => ({ kind: 'absolute', value });

/** As written, and what it stands for. */
const cases: readonly (readonly [string, unknown, unknown])[] = [
  [
    'a whole number is exact',
    26,
    { type: 'number', value: 26, decimals: 0, tolerance: absolute(0) },
  ],
  [
    'a negative whole number too',
    -3,
    { type: 'number', value: -3, decimals: 0, tolerance: absolute(0) },
  ],
  [
    'a decimal may be off by one in the last place',
    0.525,
    { type: 'number', value: 0.525, decimals: 3, tolerance: absolute(0.001) },
  ],
  [
    'decimals can be asked for',
    { type: 'number', value: 0.5, decimals: 2 },
    { type: 'number', value: 0.5, decimals: 2, tolerance: absolute(0.01) },
  ],
  [
    'a whole number with decimals is not exact',
    { type: 'number', value: 2, decimals: 1 },
    { type: 'number', value: 2, decimals: 1, tolerance: absolute(0.1) },
  ],
  [
    'a tolerance may be a plain number',
    { type: 'number', value: 2, tolerance: 0.5 },
    { type: 'number', value: 2, decimals: 0, tolerance: absolute(0.5) },
  ],
  [
    'or a mapping',
    { type: 'number', value: 2, tolerance: { kind: 'relative', value: 0.1 } },
    { type: 'number', value: 2, decimals: 0, tolerance: { kind: 'relative', value: 0.1 } },
  ],
  [
    'a unit is kept',
    { type: 'number', value: 2, unit: '$m$' },
    {
      type: 'number',
      value: 2,
      decimals: 0,
      tolerance: absolute(0),
      unit: { zh: '$m$', en: '$m$' },
    },
  ],
  [
    'a shape is exact',
    { type: 'shape', dimensions: [26, 26, 8] },
    { type: 'shape', dimensions: [26, 26, 8] },
  ],
  [
    'a sequence is printed with the decimals of its longest number',
    { type: 'sequence', values: [3, 0.25] },
    { type: 'sequence', values: [3, 0.25], decimals: 2, tolerance: absolute(0.01) },
  ],
  [
    'a sequence of whole numbers is exact',
    { type: 'sequence', values: [3, 7, 7] },
    { type: 'sequence', values: [3, 7, 7], decimals: 0, tolerance: absolute(0) },
  ],
  [
    'a table too',
    { type: 'table', columns: ['$t$', '$c$'], rows: [{ name: '1', values: [0.5] }] },
    {
      type: 'table',
      columns: [
        { zh: '$t$', en: '$t$' },
        { zh: '$c$', en: '$c$' },
      ],
      rows: [{ name: { zh: '1', en: '1' }, values: [0.5] }],
      decimals: 1,
      tolerance: absolute(0.1),
    },
  ],
  [
    'a word is a choice',
    { type: 'choice', text: { zh: '发散', en: 'diverges' } },
    { type: 'choice', text: { zh: '发散', en: 'diverges' } },
  ],
];

for (const [title, given, expected] of cases)
  test(title, (t) => {
    t.deepEqual(writtenAnswer.parse(given) as unknown, expected);
  });

for (const given of [
  '26',
  null,
  [3],
  { value: 3 },
  { type: 'number' },
  { type: 'shape', dimensions: [] },
  { type: 'number', value: 3, tolerance: -1 },
  { type: 'number', value: 3, places: 2 },
])
  test(`${JSON.stringify(given)} is no answer`, (t) => {
    t.false(writtenAnswer.safeParse(given).success);
  });
