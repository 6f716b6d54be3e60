import test from 'ava';
import { exactNumber, exactSequence } from '../../../src/authoring/numbers/exact-answer.js';
import { printAnswer } from '../../../src/authoring/print-answer.js';

test('a number is printed with the places that it needs, and nothing else is right', (t) => {
  t.is(printAnswer(exactNumber(0.1 + 0.2)).en, '0.3');
  t.is(printAnswer(exactNumber(-4)).en, '−4');
  t.deepEqual(exactNumber(0.1 + 0.2).tolerance, { kind: 'absolute', value: 0 });
  t.is(exactNumber(0.1 + 0.2).value, 0.3);
});

test('the numbers of a sequence are printed with equally many places', (t) => {
  t.is(printAnswer(exactSequence([1, 0.25])).en, '1.00, 0.25');
});
