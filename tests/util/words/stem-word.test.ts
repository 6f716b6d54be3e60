import test from 'ava';
import { stemWord } from '../../../src/util/words/stem-word.js';

/** Words that are compared as one. */
const alike: readonly (readonly string[])[] = [
  ['share', 'shares', 'shared', 'sharing'],
  ['overfit', 'overfits', 'overfitting', 'overfitted'],
  ['label', 'labels', 'labelled', 'labeled', 'labelling'],
  ['regularise', 'regularize', 'regularisation', 'regularization', 'regularized'],
  ['activate', 'activation', 'activations', 'activated'],
  ['classify', 'classifies', 'classified', 'classification'],
  ['predict', 'predicts', 'prediction', 'predictions'],
  ['neighbour', 'neighbor', 'neighbours'],
  ['boundary', 'boundaries'],
  ['class', 'classes'],
  ['bias', 'biases'],
  ['linear', 'linearly'],
  ['learn', 'learnt', 'learned'],
  ['network', "network's"],
];

for (const words of alike)
  test(`${words.join(', ')} have one stem`, (t) => {
    t.deepEqual([...new Set(words.map(stemWord))].length, 1);
  });

/** Words that must be told apart. */
const different: readonly (readonly [string, string])[] = [
  ['hard', 'hardy'],
  ['loss', 'lose'],
  ['gate', 'gas'],
  ['is', 'i'],
  ['class', 'clap'],
  ['test', 'tensor'],
  ['layer', 'lay'],
  ['string', 'str'],
];

for (const [one, other] of different)
  test(`${one} and ${other} have different stems`, (t) => {
    t.not(stemWord(one), stemWord(other));
  });

test('a word of the prototype is a word like any other', (t) => {
  t.is(stemWord('constructor'), 'constructor');
});
