import test from 'ava';
import {
  wrongDelta,
  wrongGradients,
  wrongHidden,
  wrongHiddenDelta,
  wrongOutputs,
  wrongUpdates,
} from '../../../src/authoring/formulas/small-network-mistakes.js';
import type { SmallNetwork } from '../../../src/authoring/formulas/small-network.js';

/** By hand: z = (1, -1), h = (1, 0), y = 2, error 1, loss 0.5, slopes (3, 0) at the hidden units. */
const network: SmallNetwork = {
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
const printed = (wrong: readonly (readonly [number, string])[]) =>
  wrong.map(([value, mistake]) => `${mistake} ${value + 0}`);

const cases: readonly (readonly [string, string[], string[]])[] = [
  [
    'the second hidden value (0)',
    printed(wrongHidden(network, 1)),
    ['activation-forgotten -1', 'bias-not-added 0', 'weights-transposed 0'],
  ],
  [
    'the output (2)',
    printed(wrongOutputs(network)),
    [
      'activation-forgotten -3',
      'bias-not-added 0',
      'weights-transposed 8',
      'activation-forgotten -3',
    ],
  ],
  [
    'the slope at the output (1)',
    printed(wrongDelta(network)),
    ['activation-slope-dropped 1', 'error-sign-flipped -1', 'value-for-gradient 0.5'],
  ],
  [
    'the slope at the second hidden unit (0)',
    printed(wrongHiddenDelta(network, 1)),
    ['activation-slope-dropped 5', 'outgoing-weight-dropped 0', 'error-sign-flipped 0'],
  ],
  [
    'the slope along w12 (6)',
    printed(wrongGradients(network, 'w12')),
    [
      'activation-slope-dropped 6',
      'outgoing-weight-dropped 2',
      'wrong-end-of-edge 3',
      'input-dropped 3',
      'error-sign-flipped -6',
      'value-for-gradient 3',
      'activation-slope-dropped 6',
    ],
  ],
  [
    'the slope along v1 (1)',
    printed(wrongGradients(network, 'v1')),
    [
      'activation-forgotten 1',
      'wrong-end-of-edge 2',
      'input-dropped 1',
      'error-sign-flipped -1',
      'value-for-gradient 0.5',
      'activation-slope-dropped 1',
    ],
  ],
  [
    'w12 after a step with learning rate 0.5 (-4)',
    printed(wrongUpdates(network, 'w12', 0.5)),
    [
      'gradient-ascent 2',
      'activation-slope-dropped -4',
      'outgoing-weight-dropped -2',
      'wrong-end-of-edge -2.5',
      'input-dropped -2.5',
      'value-for-gradient -2.5',
      'activation-slope-dropped -4',
      'forgot-learning-rate -7',
    ],
  ],
];
for (const [what, found, expected] of cases)
  test(`what named mistakes take for ${what}`, (t) => {
    t.deepEqual(found, expected);
  });
