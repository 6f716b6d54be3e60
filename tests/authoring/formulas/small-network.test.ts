import test from 'ava';
import {
  gradientOf,
  parameterNames,
  passesOf,
} from '../../../src/authoring/formulas/small-network.js';
import type { SmallNetwork } from '../../../src/authoring/formulas/small-network.js';

/** All by hand: z = (1, -1), h = (1, 0), s = y = 2, error 1; only the first hidden unit lets the slope through. */
const relu: SmallNetwork = {
  hidden: 'relu',
  output: 'linear',
  input: [1, 2],
  target: 1,
  weights: [
    [2, -1],
    [0, -1],
  ],
  hiddenBias: [1, 1],
  outWeights: [3, 5],
  outBias: -1,
};

test('a ReLU network: the pass that is off passes nothing back', (t) => {
  const passes = passesOf(relu);
  t.deepEqual(passes, { z: [1, -1], h: [1, 0], s: 2, y: 2, loss: 0.5, delta: 1, deltas: [3, 0] });
  t.deepEqual(
    parameterNames.map((name) => gradientOf(relu, passes, name)),
    [3, 6, 0, 0, 3, 0, 1, 0, 1],
  );
});

test('a sigmoid network whose weighted inputs are 0: every unit says 0.5 with slope 0.25', (t) => {
  const network: SmallNetwork = {
    ...relu,
    hidden: 'sigmoid',
    output: 'sigmoid',
    weights: [
      [2, -1],
      [-2, 1],
    ],
    hiddenBias: [0, 0],
    outWeights: [2, -4],
    outBias: 1,
  };
  const passes = passesOf(network);
  t.deepEqual(
    { ...passes, deltas: [...passes.deltas] },
    {
      z: [0, 0],
      h: [0.5, 0.5],
      s: 0,
      y: 0.5,
      loss: 0.125,
      delta: -0.125,
      deltas: [-0.0625, 0.125],
    },
  );
  t.deepEqual(
    parameterNames.map((name) => gradientOf(network, passes, name)),
    [-0.0625, -0.125, 0.125, 0.25, -0.0625, 0.125, -0.0625, -0.0625, -0.125],
  );
});
