import test from 'ava';
import fc from 'fast-check';
import { roundedNumber, wholeNumber } from '../../../src/authoring/answer.js';
import { compare, fraction, writeFraction } from '../../../src/grading/objective/fraction.js';
import type { Fraction } from '../../../src/grading/objective/fraction.js';
import { sayUnderstood } from '../../../src/grading/objective/judging/understood.js';
import { isObjective, markObjective } from '../../../src/grading/objective/mark-objective.js';
import type { ObjectiveQuestion } from '../../../src/grading/objective/mark-objective.js';
import { marksSoFar } from '../../../src/grading/objective/marked.js';
import { rules } from '../../../src/grading/objective/rules/index.js';
import { ticksTable } from './oracle.js';
import { choice, numeric, trueFalse } from './sample-questions.js';

const say = (value: Fraction | null): string => (value ? writeFraction(value) : '-');

/** An answer's marks in a line: status, fraction, marks of 3, mistakes. */
function line(question: ObjectiveQuestion, answer: string, rule: string): string {
  const { status, fraction: earned, marks, mistakes } = markObjective(question, answer, rule);
  return [status, say(earned), say(marks), mistakes.join('+')].join(' ').trimEnd();
}

const truth = trueFalse(false, 'same-weights');
const single = choice('single', 'B', ['forgot-bias', '', 'floor-vs-ceil', '']);
const multiple = choice('multiple', 'ABD', [
  '',
  '',
  'forgot-bias',
  '',
  'forgot-bias',
  'floor-vs-ceil',
]);
const number = numeric(roundedNumber(0.525, 3), [[roundedNumber(0.475, 3), 'minus-one']]);

const rows: readonly (readonly [ObjectiveQuestion, string, string, string])[] = [
  [truth, '×', 'all-or-nothing', 'marked 1 3'],
  [truth, '对', 'all-or-nothing', 'marked 0 0 same-weights'],
  [trueFalse(true), 'F', 'all-or-nothing', 'marked 0 0'],
  [truth, '对', 'r-exams/whole-negative-quarter', 'marked -1/4 -3/4 same-weights'],
  [truth, '', 'r-exams/whole-negative-quarter', 'blank 0 0'],
  [truth, '', 'prairielearn/off', 'not-graded - -'],
  [truth, '1', 'all-or-nothing', 'unreadable - -'],
  [single, 'b', 'all-or-nothing', 'marked 1 3'],
  [single, 'A', 'all-or-nothing', 'marked 0 0 forgot-bias'],
  [single, 'D', 'all-or-nothing', 'marked 0 0'],
  [single, 'C', 'r-exams/false-negative', 'marked -1/3 -1 floor-vs-ceil'],
  [single, 'C', 'numbas/score-per-matched-cell', 'marked 0 0 floor-vs-ceil'],
  [choice('single', 'A', ['forgot-bias', '']), 'A', 'all-or-nothing', 'marked 1 3'],
  [single, '—', 'numbas/score-per-matched-cell', 'blank 0 0'],
  [single, 'AB', 'all-or-nothing', 'unreadable - -'],
  [single, 'E', 'all-or-nothing', 'unreadable - -'],
  [multiple, 'ABD', 'gaokao/half-subset', 'marked 1 3'],
  [multiple, 'd、a', 'gaokao/half-subset', 'marked 1/2 3/2'],
  [multiple, 'A,B,D,C', 'gaokao/half-subset', 'marked 0 0 forgot-bias'],
  [multiple, 'CEF', 'gaokao/half-subset', 'marked 0 0 forgot-bias+floor-vs-ceil'],
  [multiple, 'AB', 'gaokao/proportional-subset', 'marked 2/3 2'],
  [multiple, 'A', 'r-exams/true', 'marked 1/3 1'],
  [multiple, '', 'gaokao/half-subset', 'blank 0 0'],
  [multiple, '', 'numbas/score-per-matched-cell', 'blank 1/2 3/2'],
  [multiple, '', 'prairielearn/coverage', 'not-graded - -'],
  [multiple, 'AG', 'gaokao/half-subset', 'unreadable - -'],
  [number, '0,525', 'all-or-nothing', 'marked 1 3'],
  [number, '0.475', 'all-or-nothing', 'marked 0 0 minus-one'],
  [number, '9', 'r-exams/whole-negative-quarter', 'marked -1/4 -3/4'],
  [number, '', 'r-exams/whole-negative-quarter', 'blank 0 0'],
  [number, '', 'prairielearn/off', 'not-graded - -'],
  [number, '', 'numbas/score-per-matched-cell', 'blank 0 0'],
  [number, '1,525', 'all-or-nothing', 'unreadable - -'],
];
for (const [question, answer, rule, expected] of rows)
  test(`${question.kind} answered ${JSON.stringify(answer)} under ${rule}: ${expected}`, (t) => {
    t.is(line(question, answer, rule), expected);
  });

test('a multiple choice earns what the oracle says, for every rule and set of ticks', (t) => {
  for (const { options, key, ticks, rule, mark } of ticksTable()) {
    const question = choice(
      'multiple',
      key,
      Array.from(options, () => ''),
    );
    const { fraction: earned } = markObjective(question, ticks, rule);
    t.is(earned && writeFraction(earned), mark, `${rule}: ${ticks} of ${options}, key ${key}`);
  }
});

test('an answer comes with how it was understood, and an unreadable one with the reason', (t) => {
  const { understood } = markObjective(multiple, 'ｄａ', 'all-or-nothing');
  t.deepEqual(understood && sayUnderstood(understood), { zh: 'A、D', en: 'A, D' });
  const unread = markObjective(multiple, 'A?', 'all-or-nothing');
  t.is(unread.understood, undefined);
  t.is(unread.reason?.code, 'no-choice');
  t.is(markObjective(single, '', 'all-or-nothing').reason, undefined);
});

test('what waits or is not graded counts nothing for the time being', (t) => {
  t.deepEqual(marksSoFar(markObjective(single, '?', 'all-or-nothing')), fraction(0));
  t.deepEqual(marksSoFar(markObjective(single, '', 'prairielearn/off')), fraction(0));
  t.deepEqual(marksSoFar(markObjective(single, 'B', 'all-or-nothing')), fraction(3));
});

test('a question of no points earns no marks, and is marked all the same', (t) => {
  const worthless = { ...single, points: 0 };
  t.is(line(worthless, 'B', 'all-or-nothing'), 'marked 1 0');
});

test('four kinds of question are marked without a person', (t) => {
  for (const question of [truth, single, multiple, number]) t.true(isObjective(question));
  t.false(isObjective({ ...truth, kind: 'code', task: 'x' }));
});

test('an unknown rule is a fault of the program', (t) => {
  t.throws(() => markObjective(truth, 'T', 'guess'), { message: /unknown scoring rule/ });
});

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789.,;+-*/xe^()[]%= ABCDTFv√×对错万，、。⁴½None')),
  }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789,. ')), maxLength: 30 }),
);

test('20,000 random answers each get marks between floor and full, or a reason', (t) => {
  const questions = [
    truth,
    single,
    multiple,
    number,
    numeric(wholeNumber(16_900)),
    numeric({ type: 'shape', dimensions: [26, 26, 25] }),
    numeric({
      type: 'sequence',
      values: [3, 7],
      decimals: 0,
      tolerance: { kind: 'relative', value: 0.1 },
    }),
    numeric({ type: 'choice', text: { zh: '发散', en: 'diverges' } }),
  ];
  const task = fc.record({
    question: fc.constantFrom(...questions),
    answer: strange,
    rule: fc.constantFrom(...rules.map(({ id }) => id)),
  });
  fc.assert(
    fc.property(task, ({ question, answer, rule }) => {
      const {
        status,
        fraction: earned,
        marks,
        reason,
        mistakes,
      } = markObjective(question, answer, rule);
      t.is(status === 'unreadable', reason !== undefined);
      t.is(earned === null, marks === null);
      t.is(earned === null, status === 'unreadable' || status === 'not-graded');
      if (earned) t.true(compare(earned, fraction(-1)) >= 0 && compare(earned, fraction(1)) <= 0);
      if (earned && compare(earned, fraction(1)) === 0) t.deepEqual(mistakes, []);
    }),
    { seed: 1, numRuns: 20_000 },
  );
});
