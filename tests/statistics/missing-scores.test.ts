import test from 'ava';
import { missingScores } from '../../src/statistics/missing-scores.js';
import type { ScoreTable } from '../../src/statistics/score-table.js';

type Scores = ScoreTable['scores'];

/** Title, scores at two items of 2 points, complete students, alpha by pairs, shares of answered. */
const cases: readonly (readonly [
  string,
  Scores,
  number,
  number | null,
  readonly (number | null)[],
])[] = [
  ['a student without any score', [[2, 2], [0, 0], [null, null]], 2, 1, [1, 0, null]], // prettier-ignore
  ['items that nobody has both of', [[2, null], [0, null], [null, 2], [null, 0]], 0, null, [1, 0, 1, 0]], // prettier-ignore
  ['an item that does not vary', [[2, 2], [0, 2], [1, null]], 2, null, [1, 0.5, 0.5]], // prettier-ignore
  ['items against each other', [[2, 0], [0, 2], [null, 1]], 2, null, [0.5, 0.5, 0.5]], // prettier-ignore
];
for (const [title, scores, completeStudents, alphaPairwise, shareOfAnswered] of cases)
  test(`what can be said of ${title} is said, the rest is null`, (t) => {
    const figures = missingScores({ points: [2, 2], scores });
    t.like(figures, { completeStudents, alphaPairwise, shareOfAnswered });
    t.is(figures?.missing, scores.flat().filter((score) => score === null).length);
  });

test('each covariance is taken from the students who have both scores', (t) => {
  // Variances 1 of 0, 1, 2 and of 1, 0, 2; the pairs (0, 1) and (1, 0) have covariance -1/2.
  const scores = [[0, 1], [1, 0], [2, null], [null, 2]]; // prettier-ignore
  const alpha = missingScores({ points: [2, 2], scores })?.alphaPairwise ?? 0;
  t.true(Math.abs(alpha - 2 * (1 - 2 / (2 - 1))) < 1e-12);
});

test('where no score is missing there is nothing to say', (t) => {
  t.is(missingScores({ points: [1, 1], scores: [[1, 0], [0, 0]] }), null); // prettier-ignore
});
