import test from 'ava';
import { readReviews, writeReview } from '../../../src/practice/progress/review.js';
import { sampleCard, sampleReview } from '../../support/practice-cards.js';

const card = sampleCard('a', 'cnn');
const [first, second] = [sampleReview(card, 1), sampleReview(card, 2, { share: 0.5 })];
const line = `${writeReview(first)}\n`;

test('a log is read as it was written, in the order of the times', (t) => {
  const text = `${writeReview(second)}\n${line}`;
  t.deepEqual(readReviews(text), { reviews: [first, second], damaged: [] });
});

const damages: readonly (readonly [title: string, text: string, lines: readonly number[]])[] = [
  ['a torn last line is passed over without a word', `${line}{"v":1,"at":`, []],
  ['empty lines are nothing', `\n${line}\n\n`, []],
  ['a torn line in the middle is counted', `{"v":1,"a\n${line}`, [1]],
  ['a line that is no review is counted', `${line}{"v":1}\nnull\n[]\n7\n`, [2, 3, 4, 5]],
  ['a share beyond 1 is no review', `${line}${line.replace('"share":1', '"share":2')}`, [2]],
  ['a version of the future is no review', `${line}${line.replace('"v":1', '"v":2')}`, [2]],
];

for (const [title, text, lines] of damages)
  test(title, (t) => {
    t.deepEqual(readReviews(text), { reviews: [first], damaged: lines });
  });

test('an empty log has no reviews', (t) => {
  t.deepEqual(readReviews(''), { reviews: [], damaged: [] });
});
