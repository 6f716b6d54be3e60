import test from 'ava';
import { roundedNumber, wholeNumber } from '../../../src/authoring/answer.js';
import type { Question } from '../../../src/exam/manifest/question-schema.js';
import { writeFraction } from '../../../src/grading/objective/fraction.js';
import { keyedParts, proposeMarks } from '../../../src/grading/objective/propose-marks.js';
import { sameInBoth } from '../../../src/util/localized-text.js';
import { common } from './sample-questions.js';

const text = sameInBoth('?');
const rubric = [{ marks: 3, say: text }];

const short: Extract<Question, { kind: 'short' }> = {
  ...common,
  kind: 'short',
  rubric,
  space: 3,
  answer: roundedNumber(0.69, 2),
};

const comprehensive: Extract<Question, { kind: 'comprehensive' }> = {
  ...common,
  kind: 'comprehensive',
  points: 12,
  parts: [
    { label: '(1)', points: 2, stem: text, rubric, why: text, space: 3, answer: wholeNumber(26) },
    { label: '(2)', points: 4, stem: text, rubric, why: text, space: 3 },
    {
      label: '(3)',
      points: 6,
      stem: text,
      rubric,
      why: text,
      space: 3,
      answer: {
        type: 'sequence',
        values: [3, 7],
        decimals: 0,
        tolerance: { kind: 'absolute', value: 0 },
      },
    },
  ],
};

const line = (...proposals: ReturnType<typeof proposeMarks>): string[] =>
  proposals.map(
    ({ id, status, marks, each }) =>
      `${id} ${status} ${marks ? writeFraction(marks) : '-'} ${each.map(Number).join('')}`,
  );

test('the result of a short question proposes all of its points or none', (t) => {
  const propose = (answer: string) => line(...proposeMarks(short, new Map([['', answer]])));
  t.deepEqual(propose('0,69'), [' marked 3 1']);
  t.deepEqual(propose('0.75'), [' marked 0 0']);
  t.deepEqual(propose(''), [' blank 0 ']);
  t.deepEqual(propose('约为零点七'), [' unreadable - ']);
});

test('only parts with a result are proposed, each by itself', (t) => {
  t.deepEqual(
    keyedParts(comprehensive).map(({ id, points }) => [id, points]),
    [
      ['(1)', 2],
      ['(3)', 6],
    ],
  );
  const answers = new Map([
    ['(1)', '26'],
    ['(2)', '因为……'],
    ['(3)', '3, 8'],
  ]);
  t.deepEqual(line(...proposeMarks(comprehensive, answers)), ['(1) marked 2 1', '(3) marked 0 10']);
  t.deepEqual(line(...proposeMarks(comprehensive, new Map())), ['(1) blank 0 ', '(3) blank 0 ']);
});

test('a part may follow from a wrong one', (t) => {
  const followUps = new Map([
    [
      '(3)',
      {
        kind: 'recomputed',
        from: ['(1)'],
        recompute: ([side = []]: readonly (readonly number[])[]) => ({
          type: 'sequence' as const,
          values: [3, (side[0] ?? 0) - 19],
          decimals: 0,
          tolerance: { kind: 'absolute' as const, value: 0 },
        }),
      } as const,
    ],
  ]);
  const answers = new Map([
    ['(1)', '28'],
    ['(3)', '3, 9'],
  ]);
  const [first, third] = proposeMarks(comprehensive, answers, followUps);
  t.false(first?.isRight);
  t.true(third?.isCarried);
  t.deepEqual(third?.marks && writeFraction(third.marks), '6');
});

test('a question that only its rubric answers proposes nothing', (t) => {
  const open = { ...common, kind: 'short', rubric, space: 3 } as const;
  t.deepEqual(proposeMarks(open, new Map([['', 'anything']])), []);
});
