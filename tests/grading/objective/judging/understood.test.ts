import test from 'ava';
import { fraction } from '../../../../src/grading/objective/fraction.js';
import { sayUnderstood } from '../../../../src/grading/objective/judging/understood.js';
import type { Understood } from '../../../../src/grading/objective/judging/understood.js';

const numbers = [fraction(1, 2), fraction(-1, 3)];

const said: readonly (readonly [Understood, string, string])[] = [
  [{ type: 'truth', truth: true }, '√', '√'],
  [{ type: 'truth', truth: false }, '×', '×'],
  [{ type: 'options', labels: ['A', 'C'] }, 'A、C', 'A, C'],
  [{ type: 'numbers', numbers }, '0.5，-1/3', '0.5, -1/3'],
  [
    { type: 'numbers', numbers: [fraction(5)], unit: { zh: '个', en: 'parameters' } },
    '5 个',
    '5 parameters',
  ],
  [{ type: 'shape', numbers: [fraction(26), fraction(25)] }, '26×25', '26×25'],
  [
    {
      type: 'interval',
      interval: { low: { at: fraction(1, 2), isClosed: true }, high: undefined },
    },
    '[0.5, ∞)',
    '[0.5, ∞)',
  ],
  [{ type: 'word', word: 'diverges' }, 'diverges', 'diverges'],
];
for (const [understood, zh, en] of said)
  test(`${understood.type} is told as ${en}`, (t) => {
    t.deepEqual(sayUnderstood(understood), { zh, en });
  });
