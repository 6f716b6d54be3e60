import test from 'ava';
import {
  denseBiases,
  denseParameters,
  denseSolution,
  denseTotals,
  denseWeights,
} from '../../../src/authoring/formulas/dense-parameters.js';

interface Known {
  readonly sizes: readonly number[];
  readonly weights: readonly number[];
  readonly parameters: readonly number[];
  readonly total: number;
}

// The parameters are those that `summary()` of Keras 3.15 prints for such stacks of Dense.
const known: readonly Known[] = [
  {
    sizes: [784, 500, 500, 10],
    weights: [392000, 250000, 5000],
    parameters: [392500, 250500, 5010],
    total: 648010,
  },
  { sizes: [2, 2, 1], weights: [4, 2], parameters: [6, 3], total: 9 },
  { sizes: [4, 5], weights: [20], parameters: [25], total: 25 },
  {
    sizes: [784, 32, 16, 16, 10],
    weights: [25088, 512, 256, 160],
    parameters: [25120, 528, 272, 170],
    total: 26090,
  },
];
for (const { sizes, weights, parameters, total } of known)
  test(`the network ${sizes.join('-')} has ${total} parameters`, (t) => {
    t.deepEqual(denseWeights(sizes), weights);
    t.deepEqual(denseParameters(sizes), parameters);
    t.deepEqual(denseBiases(sizes), sizes.slice(1));
    t.is(denseTotals(sizes).total, total);
    t.is(denseTotals(sizes).weights + denseTotals(sizes).biases, total);
  });

test('every layer has its name among the results', (t) => {
  t.deepEqual(denseSolution([4, 3, 2]), {
    total: 23,
    weights: 18,
    biases: 5,
    'layer 1': 15,
    'layer 2': 8,
  });
});
