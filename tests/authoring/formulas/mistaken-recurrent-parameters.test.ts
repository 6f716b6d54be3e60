import test from 'ava';
import { mistakenCounts } from '../../../src/authoring/formulas/mistaken-recurrent-parameters.js';
import type { RecurrentFacts } from '../../../src/authoring/formulas/recurrent-parameters.js';

const model = { convention: 'keras', units: 4, features: 3, steps: 5, outputs: 2 } as const;

/** Layer and total of 4 units on 3 features over 5 steps with 2 outputs, counted by hand for each belief. */
const expected: Readonly<
  Record<
    RecurrentFacts['cell'],
    readonly (readonly [mistake: string, layer: number, total: number])[]
  >
> = {
  // Really 12 + 16 + 4 = 32 and 10.
  SimpleRNN: [
    ['wrong-number-of-gates', 128, 138],
    ['forgot-recurrent-weights', 16, 26],
    ['forgot-bias', 28, 36],
    ['times-sequence-length', 160, 170],
    ['self-loop-only', 20, 30],
    ['dense-on-all-steps', 32, 74],
    ['one-bias-per-layer', 29, 38],
    ['forgot-a-layer', 32, 32],
    ['wrong-number-of-gates', 96, 106],
  ],
  // Really 4 (12 + 16 + 4) = 128 and 10.
  LSTM: [
    ['wrong-number-of-gates', 96, 106],
    ['forgot-recurrent-weights', 64, 74],
    ['forgot-bias', 112, 120],
    ['times-sequence-length', 640, 650],
    ['self-loop-only', 80, 90],
    ['dense-on-all-steps', 128, 170],
    ['one-bias-per-layer', 113, 122],
    ['forgot-a-layer', 128, 128],
    ['wrong-number-of-gates', 32, 42],
  ],
  // Really 3 (12 + 16 + 8) = 108 and 10.
  GRU: [
    ['wrong-number-of-gates', 144, 154],
    ['forgot-recurrent-weights', 60, 70],
    ['gru-bias-convention', 96, 106],
    ['forgot-bias', 84, 92],
    ['times-sequence-length', 540, 550],
    ['self-loop-only', 72, 82],
    ['dense-on-all-steps', 108, 150],
    ['one-bias-per-layer', 85, 94],
    ['forgot-a-layer', 108, 108],
    ['wrong-number-of-gates', 72, 82],
  ],
};

for (const cell of ['SimpleRNN', 'LSTM', 'GRU'] as const)
  test(`the mistaken counts of a ${cell} are those counted by hand`, (t) => {
    t.deepEqual(
      mistakenCounts({ cell, ...model }).map(({ mistake, counts }) => [
        mistake,
        counts.layer,
        counts.total,
      ]),
      expected[cell].map((row) => [...row]),
    );
  });

test('who mixes up the conventions counts a textbook GRU as that of Keras', (t) => {
  const found = mistakenCounts({ cell: 'GRU', ...model, convention: 'textbook' }).find(
    ({ mistake }) => mistake === 'gru-bias-convention',
  );
  t.is(found?.counts.layer, 108);
});
