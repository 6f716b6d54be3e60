import test from 'ava';
import {
  crossEntropy,
  logitGradient,
  predictedClass,
  softmax,
} from '../../../src/authoring/formulas/softmax.js';
import { onPaper } from '../../../src/authoring/numbers/written.js';

const rounded = (values: readonly number[]) => values.map((value) => value.toFixed(4)).join(' ');

/** Equal logits share equally; 1, 2, 3 are the example of many texts; logits of ln 1, ln 2, ln 5 give 1/8, 2/8, 5/8. */
const probabilities: readonly (readonly [number[], string])[] = [
  [[0.7, 0.7], '0.5000 0.5000'],
  [[1, 2, 3], '0.0900 0.2447 0.6652'],
  [[0, Math.log(2), Math.log(5)], '0.1250 0.2500 0.6250'],
];
for (const [logits, expected] of probabilities)
  test(`softmax of ${logits.join(', ')} is ${expected}`, (t) => {
    t.is(rounded(softmax(logits).probabilities), expected);
  });

test('the cross-entropy of 1, 2, 3 is 0.4076 for the last class and 2.4076 for the first', (t) => {
  t.is(crossEntropy({ logits: [1, 2, 3], label: 2 }).toFixed(4), '0.4076');
  t.is(crossEntropy({ logits: [1, 2, 3], label: 0 }).toFixed(4), '2.4076');
});

test('the gradient is the probabilities minus the label', (t) => {
  t.is(rounded(logitGradient({ logits: [1, 2, 3], label: 2 })), '0.0900 0.2447 -0.3348');
});

test('the class with the greatest logit is predicted', (t) => {
  t.is(predictedClass({ logits: [-1, 0.5, 0.2] }), 1);
});

test('on paper each power and probability is rounded', (t) => {
  t.deepEqual(softmax([1, 0], onPaper(2)), {
    powers: [2.72, 1],
    sum: 3.72,
    probabilities: [0.73, 0.27],
  });
});
