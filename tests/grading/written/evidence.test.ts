import test from 'ava';
import { evidenceOf } from '../../../src/grading/written/evidence.js';
import { tokensOf } from '../../../src/util/words/tokens.js';

test('found tokens that touch are one stretch, in the order of the answer', (t) => {
  const answer = '甲乙 丙丁，戊';
  const { tokens } = tokensOf(answer);
  const spans = [
    { first: 4, last: 4 },
    { first: 0, last: 0 },
    { first: 1, last: 1 },
    { first: 0, last: 1 },
  ];
  t.deepEqual(
    evidenceOf(spans, tokens).map(([from, to]) => answer.slice(from, to)),
    ['甲乙', '戊'],
  );
});

test('no more than twenty places are shown', (t) => {
  const { tokens } = tokensOf('甲 '.repeat(30));
  t.is(
    evidenceOf(
      tokens.map((_, place) => ({ first: place, last: place })),
      tokens,
    ).length,
    20,
  );
});
