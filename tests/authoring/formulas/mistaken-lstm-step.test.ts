import test from 'ava';
import { mistakenLstmStates } from '../../../src/authoring/formulas/mistaken-lstm-step.js';

const facts = {
  weights: {
    forget: { w: 0.5, u: -0.4, b: 1 },
    input: { w: -0.3, u: 0.8, b: 0.2 },
    output: { w: 0.7, u: 0.1, b: -0.5 },
    candidate: { w: 0.9, u: -0.6, b: 0.1 },
  },
  inputs: [1.5],
  hidden: 0.5,
  cell: -0.8,
  ask: 'hidden',
} as const;

/** Memory and output (really -0.2204455378 and -0.1400704039), worked with 40 digits for each belief. */
const expected: readonly (readonly [mistake: string, cell: number, hidden: number])[] = [
  ['forgot-tanh', -0.2204455378, -0.1423320517],
  ['forget-gate-inverted', 0.2994164331, 0.1877429581],
  ['forgot-output-gate', -0.2204455378, -0.2169426715],
  ['gates-swapped', 0.2446326919, 0.1548714608],
  ['forgot-previous-state', -0.2894068534, -0.1785654733],
  ['output-before-update', -0.2204455378, -0.4287395283],
  ['forgot-tanh', -0.0418866633, -0.027028583],
  ['activations-swapped', -0.6179485837, -0.2952151261],
  ['memory-replaced', 0.4394854477, 0.2667967042],
  ['forgot-input-gate', 0.1578230925, 0.1010617784],
  ['coupled-gates', -0.5167534757, -0.3068097125],
  ['net-input-without-bias', -0.126175838, -0.0941655114],
];

for (const [index, [mistake, cell, hidden]] of expected.entries())
  test(`belief ${index + 1}, "${mistake}", gives the values worked by hand`, (t) => {
    const found = mistakenLstmStates(facts)[index];
    t.is(found?.mistake, mistake);
    t.true(Math.abs((found?.states[0]?.cell ?? NaN) - cell) < 1e-9);
    t.true(Math.abs((found?.states[0]?.hidden ?? NaN) - hidden) < 1e-9);
  });

test('every belief is in the table', (t) => {
  t.is(mistakenLstmStates(facts).length, expected.length);
});
