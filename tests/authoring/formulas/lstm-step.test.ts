import test from 'ava';
import {
  clearResults,
  lstmStates,
  lstmStatesByHand,
  sigmoid,
} from '../../../src/authoring/formulas/lstm-step.js';
import type { LstmFacts } from '../../../src/authoring/formulas/lstm-step.js';

/** Two steps worked with 40 digits (Python's decimal, exponentials by Decimal.exp). */
const worked: LstmFacts = {
  weights: {
    forget: { w: 0.5, u: -0.4, b: 1 },
    input: { w: -0.3, u: 0.8, b: 0.2 },
    output: { w: 0.7, u: 0.1, b: -0.5 },
    candidate: { w: 0.9, u: -0.6, b: 0.1 },
  },
  inputs: [1.5, -1],
  hidden: 0.5,
  cell: -0.8,
  ask: 'hidden',
};

for (const [step, result, value] of [
  [0, 'forget', 0.8249137318],
  [0, 'input', 0.5374298453],
  [0, 'output', 0.6456563062],
  [0, 'candidate', 0.817754078],
  [0, 'cell', -0.2204455378],
  [0, 'squashed', -0.2169426715],
  [0, 'hidden', -0.1400704039],
  [1, 'forget', 0.6355330364],
  [1, 'candidate', -0.6143991996],
  [1, 'cell', -0.5061518364],
  [1, 'hidden', -0.1069262458],
] as const)
  test(`the ${result} of step ${step + 1} comes out as worked with 40 digits`, (t) => {
    t.true(Math.abs((lstmStates(worked)[step]?.[result] ?? NaN) - value) < 1e-9);
  });

test('a student who notes 4 decimals uses the noted ones', (t) => {
  const [first] = lstmStatesByHand({ ...worked, inputs: [1.5] });
  t.is(first?.cell.toFixed(8), '-0.22043428');
  t.is(first?.hidden.toFixed(8), '-0.14005233');
});

/**
 * What `LSTMCell` of Keras 3.15.1 answers (oracle/layers/LSTMCell.json), unit by unit: the weighted sums of its two inputs
 * and two states are put in as one input of weight z.
 */
const keras: readonly {
  title: string;
  z: readonly [input: number, forget: number, candidate: number, output: number];
  bias: readonly [number, number, number, number];
  before: number;
  hidden: number;
  cell: number;
}[] = [
  {
    title: 'LSTMCell-00, unit 0',
    z: [-0.1608427, 0.046289, -0.5626142, -0.6027792],
    bias: [-0.137, -0.168, -0.181, 0.4],
    before: 0.0562,
    hidden: -0.1069557,
    cell: -0.2426054,
  },
  {
    title: 'LSTMCell-00, unit 1',
    z: [-0.4153702, -0.2158791, 0.0969811, 0.5920922],
    bias: [-0.703, -0.005, 0.28, -0.588],
    before: 0.671,
    hidden: 0.1848887,
    cell: 0.3872908,
  },
  {
    title: 'LSTMCell-01, unit 0, without bias',
    z: [0.679405, -0.9259886, -0.3574405, -0.0247184],
    bias: [0, 0, 0, 0],
    before: -0.0331,
    hidden: -0.1148832,
    cell: -0.2369804,
  },
  {
    title: 'LSTMCell-01, unit 1, without bias',
    z: [-0.0939788, -1.0703215, 0.6667899, -0.1020832],
    bias: [0, 0, 0, 0],
    before: -1.964,
    hidden: -0.1044298,
    cell: -0.2237435,
  },
];

for (const { title, z, bias, before, hidden, cell } of keras)
  test(`a step gives what Keras gives: ${title}`, (t) => {
    const unit = (at: 0 | 1 | 2 | 3) => ({ w: z[at], u: 0, b: bias[at] });
    const [state] = lstmStates({
      weights: { input: unit(0), forget: unit(1), candidate: unit(2), output: unit(3) },
      inputs: [1],
      hidden: 0,
      cell: before,
      ask: 'cell',
    });
    t.true(Math.abs((state?.cell ?? NaN) - cell) < 1e-6);
    t.true(Math.abs((state?.hidden ?? NaN) - hidden) < 1e-6);
  });

for (const [net, value] of [
  [0, 0.5],
  [1, 0.7310585786],
  [-2, 0.119202922],
] as const)
  test(`the sigmoid of ${net} is ${value}`, (t) => {
    t.true(Math.abs(sigmoid(net) - value) < 1e-10);
  });

/** A gate whose net input is the bias alone, so that its value can be chosen. */
const gateOf = (net: number): LstmFacts => ({
  ...worked,
  inputs: [1],
  weights: { ...worked.weights, forget: { w: 0, u: 0, b: net } },
});

for (const { title, value, clear } of [
  { title: 'well between two printed numbers', value: 0.6362, clear: true },
  { title: 'half-way, up to the rounding of a calculator', value: 0.636501, clear: false },
  {
    title: 'half-way once it is noted with 4 decimals (0.63646 becomes 0.6365)',
    value: 0.63646,
    clear: false,
  },
])
  test(`a result ${title} ${clear ? 'rounds one way' : 'is ambiguous'}`, (t) => {
    t.is(clearResults(gateOf(Math.log(value / (1 - value))), 3).includes('forget'), clear);
  });
