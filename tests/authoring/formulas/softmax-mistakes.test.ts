import test from 'ava';
import {
  wrongGradients,
  wrongLosses,
  wrongProbabilities,
} from '../../../src/authoring/formulas/softmax-mistakes.js';

/** Probabilities 1/8, 2/8 and 5/8; the second class is true. */
const sample = { logits: [0, Math.log(2), Math.log(5)], label: 1 };
const printed = (wrong: readonly (readonly [number, string])[]) =>
  wrong.map(([value, mistake]) => `${mistake} ${value.toFixed(4)}`);

test('wrong probabilities: ln 2 over ln 10, 2/3 by the sigmoid, 2/6 without the class itself', (t) => {
  t.deepEqual(printed(wrongProbabilities(sample, 1)), [
    'no-exponential 0.3010',
    'sigmoid-for-softmax 0.6667',
    'own-class-left-out 0.3333',
    'wrong-class-probability 0.6250',
    'wrong-class-probability 0.1250',
  ]);
});

test('wrong losses: the right one is ln 4', (t) => {
  t.deepEqual(printed(wrongLosses(sample)), [
    'no-exponential 1.2005',
    'wrong-log-base 0.6021',
    'predicted-class-for-true-class 0.4700',
    'squared-error-for-cross-entropy 0.9688',
    'sigmoid-for-softmax 0.4055',
    'wrong-class-probability 0.4700',
    'wrong-log-base 2.0000',
    'forgot-minus-sign -1.3863',
  ]);
});

test('wrong gradients: the right one is 1/8, -6/8, 5/8', (t) => {
  const found = wrongGradients(sample).map(
    ([values, mistake]) => `${mistake} ${values.map((value) => value.toFixed(3)).join(' ')}`,
  );
  t.deepEqual(found, [
    'gradient-not-minus-label 0.125 0.250 0.625',
    'error-sign-flipped -0.125 0.750 -0.625',
    'gradient-only-at-true-class 0.000 -0.750 0.000',
    'predicted-class-for-true-class 0.125 0.250 -0.375',
    'sigmoid-for-softmax 0.500 -0.333 0.833',
    'no-exponential NaN -0.699 0.699',
  ]);
});
