import test from 'ava';
import type { Answer } from '../../../src/authoring/answer.js';
import { markKeyed } from '../../../src/grading/objective/judging/mark-keyed.js';
import { drawHand } from '../../../src/grading/simulation/hand.js';
import { slipOf, writeValue } from '../../../src/grading/simulation/write-value.js';
import { sameInBoth } from '../../../src/util/localized-text.js';
import { seeded } from '../../../src/util/random.js';

const tolerance = { kind: 'absolute', value: 0 } as const;
const answers: readonly Answer[] = [
  { type: 'number', value: 26, decimals: 0, tolerance },
  { type: 'number', value: -0.5, decimals: 2, tolerance },
  { type: 'number', value: 0, decimals: 1, tolerance },
  { type: 'number', value: 0.125, decimals: 3, tolerance },
  { type: 'shape', dimensions: [28, 28, 32] },
  { type: 'sequence', values: [7.4, -5.2, 0], decimals: 1, tolerance },
  {
    type: 'table',
    columns: [sameInBoth('t'), sameInBoth('c')],
    rows: [
      { name: sameInBoth('1'), values: [1, 0.5] },
      { name: sameInBoth('2'), values: [2, -1] },
    ],
    decimals: 1,
    tolerance,
  },
  { type: 'choice', text: { zh: '发散', en: 'diverges' } },
];

for (const [index, answer] of answers.entries())
  test(`${answer.type} ${index} is right in every hand, and wrong after a slip`, (t) => {
    for (let student = 0; student < 60; student++) {
      const random = seeded('value', student);
      const hand = drawHand(student % 2 === 0 ? 'zh' : 'en', 'value', student);
      const right = writeValue(random, answer, hand);
      t.like(markKeyed(answer, [], right), { kind: 'judged', isRight: true }, right);
      const wrong = writeValue(random, slipOf(random, answer), hand);
      const keyed = markKeyed(answer, [], wrong);
      t.false(keyed.kind === 'judged' && keyed.isRight, wrong);
    }
  });
