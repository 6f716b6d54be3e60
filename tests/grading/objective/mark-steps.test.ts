import test from 'ava';
import { roundedNumber, wholeNumber } from '../../../src/authoring/answer.js';
import type { FollowUp } from '../../../src/grading/objective/carried-key.js';
import { fraction, writeFraction } from '../../../src/grading/objective/fraction.js';
import type { Key } from '../../../src/grading/objective/judging/key.js';
import { markSteps } from '../../../src/grading/objective/mark-steps.js';
import type { MarkedStep } from '../../../src/grading/objective/mark-steps.js';

/** Step 1: the side of an image; step 2: its square; step 3: the side and the square times 25. */
const squareOf: FollowUp = {
  kind: 'recomputed',
  from: ['side'],
  recompute: ([side = []]) => wholeNumber((side[0] ?? NaN) * (side[0] ?? NaN)),
};
const volumeOf: FollowUp = {
  kind: 'recomputed',
  from: ['square'],
  recompute: ([square = []]) => wholeNumber(25 * (square[0] ?? NaN)),
};
const steps: readonly MarkedStep[] = [
  { id: 'side', points: 2, key: wholeNumber(26) },
  { id: 'square', points: 3, key: wholeNumber(676), followUp: squareOf },
  { id: 'volume', points: 5, key: wholeNumber(16_900), followUp: volumeOf },
];

const line = (answers: readonly string[], list = steps, share = fraction(1)): string =>
  markSteps(list, answers, share)
    .map(({ status, marks, isCarried }) => {
      const earned = marks ? writeFraction(marks) : '-';
      return `${status === 'marked' ? '' : `${status} `}${earned}${isCarried ? ' carried' : ''}`;
    })
    .join(', ');

const rows: readonly (readonly [string, readonly string[], string])[] = [
  ['all right', ['26', '676', '16900'], '2, 3, 5'],
  ['the first wrong, the others follow', ['28', '784', '19600'], '0, 3 carried, 5 carried'],
  ['the second wrong, the third follows', ['26', '677', '16925'], '2, 0, 5 carried'],
  ['the second right in spite of the first', ['28', '676', '16900'], '0, 3, 5'],
  ['nothing follows', ['28', '700', '5'], '0, 0, 0'],
  ['the third follows from the right second, and is wrong', ['26', '676', '19600'], '2, 3, 0'],
  ['an error of an error', ['28', '785', '19625'], '0, 0, 5 carried'],
  ['a blank carries nothing', ['', '784', '19600'], 'blank 0, 0, 5 carried'],
  [
    'an unreadable step makes a wrong one wait',
    ['?', '784', '16900'],
    'unreadable -, unreadable -, 5',
  ],
  ['but not a right one', ['?', '676', '16900'], 'unreadable -, 3, 5'],
  ['and those behind it', ['?', '784', '19600'], 'unreadable -, unreadable -, unreadable -'],
  ['answers that are missing are blank', ['26'], '2, blank 0, blank 0'],
];
for (const [what, answers, expected] of rows)
  test(`an earlier error is carried forward: ${what}`, (t) => {
    t.is(line(answers), expected);
  });

test('a carried step may earn less than full marks', (t) => {
  t.is(line(['28', '784', '0'], steps, fraction(1, 2)), '0, 3/2 carried, 0');
});

test('without a follow-up nothing is carried', (t) => {
  const alone = steps.map(({ id, points, key }) => ({ id, points, key }));
  t.is(line(['28', '784', '19600'], alone), '0, 0, 0');
});

const listed: readonly MarkedStep[] = [
  {
    id: '(1)',
    points: 2,
    key: roundedNumber(0.25, 2),
    wrongValues: [{ answer: roundedNumber(0.5, 2), mistake: 'forgot-half' }],
  },
  {
    id: '(2)',
    points: 3,
    key: roundedNumber(0.1, 2),
    followUp: {
      kind: 'alternatives',
      list: [
        { given: [{ step: '(1)', answer: roundedNumber(0.5, 2) }], key: roundedNumber(0.2, 2) },
        { given: [], key: roundedNumber(0.9, 2) },
      ],
    },
  },
];

test('a list of keys carries the wrong answers that it names, within their tolerance, and no other', (t) => {
  t.is(line(['0.5', '0.2'], listed), '0, 3 carried');
  t.is(line(['0.51', '0.21'], listed), '0, 3 carried');
  t.is(line(['0.6', '0.2'], listed), '0, 0');
  t.is(line(['0.25', '0.2'], listed), '2, 0');
  t.is(line(['0.6', '0.9'], listed), '0, 0');
});

test('a step shows its mistake, and one that is carried shows none', (t) => {
  const [first, second] = markSteps(listed, ['0.5', '0.2']);
  t.deepEqual(first?.mistakes, ['forgot-half']);
  t.deepEqual(second?.mistakes, []);
  t.true(second?.isRight);
});

/** A second step that follows as `recompute` says; the first is 26. */
const following = (recompute: () => Key | undefined): MarkedStep[] => [
  { id: 'side', points: 2, key: wholeNumber(26) },
  {
    id: 'next',
    points: 3,
    key: wholeNumber(1),
    followUp: { kind: 'recomputed', from: ['side'], recompute },
  },
];

const senseless: readonly (readonly [string, () => Key | undefined])[] = [
  ['nothing', () => undefined],
  ['NaN', () => wholeNumber(NaN)],
  ['an infinity', () => wholeNumber(1 / 0)],
  [
    'an interval without a number',
    () => ({
      type: 'interval',
      low: { at: NaN, isClosed: true },
      high: undefined,
      decimals: 0,
      tolerance: { kind: 'absolute', value: 0 },
    }),
  ],
];
for (const [what, recompute] of senseless)
  test(`where ${what} follows from an error, nothing is carried`, (t) => {
    t.is(line(['28', '5'], following(recompute)), '0, 0');
  });

test('a word may follow from an error', (t) => {
  const diverges: Key = { type: 'choice', text: { zh: '发散', en: 'diverges' } };
  const steps = following(() => diverges).map((step) =>
    step.id === 'next'
      ? {
          ...step,
          key: { type: 'choice', text: { zh: '收敛', en: 'converges' } } as const,
          wrongValues: [{ answer: diverges, mistake: 'sign' }],
        }
      : step,
  );
  t.is(line(['28', '发散'], steps), '0, 3 carried');
  t.is(line(['26', '发散'], steps), '2, 0');
});
