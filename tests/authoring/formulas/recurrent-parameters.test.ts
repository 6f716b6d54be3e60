import test from 'ava';
import {
  biasVectors,
  recurrentCounts,
  timesSimple,
} from '../../../src/authoring/formulas/recurrent-parameters.js';
import type { RecurrentFacts } from '../../../src/authoring/formulas/recurrent-parameters.js';

type Size = readonly [units: number, features: number];

const layer = (
  cell: RecurrentFacts['cell'],
  [units, features]: Size,
  convention: RecurrentFacts['convention'] = 'keras',
): RecurrentFacts => ({ cell, convention, units, features, steps: 7, outputs: 0 });

/** Parameters as Keras 3.15.1 counts them (oracle/layers and oracle/models). */
const keras: readonly (readonly [RecurrentFacts['cell'], Size, number])[] = [
  ['SimpleRNN', [4, 2], 28],
  ['SimpleRNN', [8, 1], 80],
  ['SimpleRNN', [6, 8], 90],
  ['LSTM', [4, 2], 112],
  ['LSTM', [4, 1], 96],
  ['LSTM', [8, 8], 544],
  ['LSTM', [16, 12], 1856],
  ['LSTM', [10, 1], 480],
  ['LSTM', [8, 10], 608],
  ['LSTM', [6, 8], 360],
  ['GRU', [2, 2], 36],
  ['GRU', [2, 3], 42],
  ['GRU', [7, 6], 315],
  ['GRU', [4, 7], 156],
  ['GRU', [8, 8], 432],
  ['GRU', [32, 16], 4800],
];

for (const [cell, [units, features], parameters] of keras)
  test(`${cell} with ${units} units on ${features} features has ${parameters} parameters in Keras`, (t) => {
    t.is(recurrentCounts(layer(cell, [units, features])).layer, parameters);
  });

/** GRU with `reset_after=False`, which is the textbook's (the first as Keras counts it, GRU-14). */
for (const [[units, features], parameters] of [
  [[2, 2], 30],
  [[32, 16], 4704],
  [[1, 1], 9],
] as const)
  test(`the textbook GRU with ${units} units on ${features} features has ${parameters} parameters`, (t) => {
    t.is(recurrentCounts(layer('GRU', [units, features], 'textbook')).layer, parameters);
  });

test('the shapes of the kernels and of the bias of Keras are the counts by kind', (t) => {
  const { inputWeights, recurrentWeights, biases } = recurrentCounts(layer('LSTM', [4, 2]));
  t.deepEqual([inputWeights, recurrentWeights, biases], [2 * 16, 4 * 16, 16]);
  const gru = recurrentCounts(layer('GRU', [2, 3]));
  t.deepEqual([gru.inputWeights, gru.recurrentWeights, gru.biases], [3 * 6, 2 * 6, 2 * 6]);
});

test('only the GRU of Keras has two bias vectors', (t) => {
  t.is(biasVectors(layer('GRU', [2, 2])), 2);
  t.is(biasVectors(layer('GRU', [2, 2], 'textbook')), 1);
  t.is(biasVectors(layer('LSTM', [2, 2])), 1);
});

test('a dense layer after it reads the last output: the character model of Keras has 2196 parameters', (t) => {
  const { dense, total } = recurrentCounts({ ...layer('LSTM', [16, 12]), outputs: 20 });
  t.deepEqual([dense, total], [340, 2196]);
});

test('an LSTM has 4 times, a textbook GRU 3 times the parameters of a simple recurrent layer', (t) => {
  t.is(timesSimple(layer('LSTM', [9, 5])), 4);
  t.is(timesSimple(layer('GRU', [9, 5], 'textbook')), 3);
  t.is(timesSimple(layer('GRU', [32, 16])), 4800 / 1568);
  t.is(timesSimple(layer('SimpleRNN', [9, 5])), 1);
});
