import fc from 'fast-check';
import test from 'ava';
import { level, masteries, openMistakes } from '../../../src/practice/progress/mastery.js';
import { sampleCard, sampleReview } from '../../support/practice-cards.js';

const levels: readonly (readonly [shares: readonly number[], expected: number])[] = [
  [[], 0],
  [[0], 0],
  [[1], 1 / 1.8],
  [[1, 1, 1], 2.44 / 2.952],
  [[1, 0], 0.8 / 2.44],
  [[0, 1], 1 / 2.44],
];

for (const [shares, expected] of levels)
  test(`the level after ${JSON.stringify(shares)} is ${expected.toFixed(2)}`, (t) => {
    t.true(Math.abs(level(shares) - expected) < 1e-12);
  });

test('a level lies between 0 and 1, and a right answer never lowers it', (t) => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share), (shares) => {
      const before = level(shares);
      const after = level([...shares, 1]);
      return before >= 0 && after <= 1 && after >= before;
    }),
  );
  t.pass();
});

const card = sampleCard('a', 'cnn');
const other = sampleCard('b', 'lstm');

test('each topic has its own level and count', (t) => {
  const reviews = [sampleReview(card, 1), sampleReview(other, 2, { share: 0 })];
  const found = masteries(reviews);
  t.is(found.get('cnn')?.answered, 1);
  t.is(found.get('lstm')?.level, 0);
});

test('misconceptions are ordered by how often they show', (t) => {
  const wrong = (at: number, ...mistakes: string[]) =>
    sampleReview(card, at, { share: 0, mistakes });
  t.deepEqual(openMistakes([wrong(1, 'x'), wrong(2, 'y', 'x'), wrong(3, 'z')]), ['x', 'z', 'y']);
});

test('later right answers on the topic make up for a misconception, others do not', (t) => {
  const wrong = sampleReview(card, 1, { share: 0, mistakes: ['x'] });
  t.deepEqual(openMistakes([wrong, sampleReview(card, 2)]), []);
  t.deepEqual(openMistakes([wrong, sampleReview(other, 2)]), ['x']);
});
