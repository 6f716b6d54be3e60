import test from 'ava';
import { loadBank } from '../../../src/authoring/bank/load-bank.js';
import { guessingIn, valueIn } from '../../../src/cli/course/guessing.js';
import type { Guessing, Shape } from '../../../src/cli/course/guessing.js';
import { guessingProblems } from '../../../src/cli/course/guessing-problems.js';
import { guessingData, guessingLines } from '../../../src/cli/course/guessing-table.js';
import { scoringRuleIds } from '../../../src/exam/scoring-rules.js';
import { writeFraction } from '../../../src/grading/objective/fraction.js';
import { oracle } from '../../grading/objective/oracle.js';

const shape = (kind: Shape['kind'], right: number, wrong: number): Shape => ({
  kind,
  right,
  wrong,
});

const groupOf = (one: Shape, rule: string): Guessing => ({
  ...valueIn(one, rule),
  rule,
  items: ['a.b'],
});

test('multiple choice is worth to a guesser what the oracle says, under every rule', (t) => {
  t.is(oracle.lint.length, 14 * scoringRuleIds.length);
  for (const { options, right, rule, ...expected } of oracle.lint) {
    const { blank, tickAll, coinFlips } = valueIn(shape('multiple', right, options - right), rule);
    t.deepEqual(
      {
        blank: blank && writeFraction(blank),
        tick_all: tickAll ? writeFraction(tickAll) : null,
        expected_if_each_box_is_a_coin: coinFlips && writeFraction(coinFlips),
      },
      expected,
      `${rule}, ${right} of ${options}`,
    );
  }
});

test('every item with options is in the groups of its kind, and in no other', (t) => {
  const bank = loadBank('question-bank');
  const groups = guessingIn(bank, () => ['all-or-nothing', 'gaokao/half-subset']);
  for (const kind of ['true-false', 'single', 'multiple'] as const) {
    const expected = bank.items
      .filter((item) =>
        item.source === 'written' ? item.content.kind === kind : item.kinds.includes(kind),
      )
      .map(({ id }) => id);
    const found = groups.filter((group) => group.kind === kind).flatMap(({ items }) => items);
    t.deepEqual([...new Set(found)].sort(), expected.sort(), kind);
  }
  t.deepEqual(
    [...new Set(groups.map(({ kind, rule }) => `${kind} ${rule}`))],
    ['true-false', 'single', 'multiple'].flatMap((kind) => [
      `${kind} all-or-nothing`,
      `${kind} gaokao/half-subset`,
    ]),
  );
});

/** A shape, a rule, and whether guessing pays. */
const rows: readonly (readonly [Shape, string, boolean])[] = [
  [shape('multiple', 2, 2), 'all-or-nothing', false],
  [shape('multiple', 4, 1), 'gaokao/half-subset', true],
  [shape('multiple', 3, 1), 'gaokao/half-subset', false],
  [shape('multiple', 2, 3), 'r-exams/none', true],
  [shape('multiple', 2, 3), 'r-exams/false-negative', false],
  [shape('multiple', 1, 4), 'numbas/score-per-matched-cell', true],
  [shape('multiple', 3, 2), 'prairielearn/off', false],
  [shape('true-false', 1, 1), 'all-or-nothing', false],
  [shape('true-false', 1, 1), 'numbas/score-per-matched-cell', false],
  [shape('single', 1, 1), 'all-or-nothing', true],
  [shape('single', 1, 2), 'all-or-nothing', false],
  [shape('single', 1, 3), 'all-or-nothing', false],
];
for (const [one, rule, isTold] of rows)
  test(`guessing ${isTold ? 'pays' : 'does not pay'} in ${one.kind} ${one.right}+${one.wrong} under ${rule}`, (t) => {
    const problems = guessingProblems([groupOf(one, rule)], () => undefined);
    t.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      isTold ? [['guessing-pays', 'warning']] : [],
    );
    if (isTold) t.true(problems.every(({ message }) => message.zh.includes(rule)));
  });

test('one rule of a kind is one warning, at its place, with a way out by which guessing does not pay', (t) => {
  const position = { file: 'x.yaml', line: 3, column: 5 };
  const groups = [shape('multiple', 4, 1), shape('multiple', 5, 1), shape('multiple', 2, 2)].map(
    (one) => groupOf(one, 'gaokao/half-subset'),
  );
  const problems = guessingProblems(groups, () => position);
  t.is(problems.length, 1);
  t.like(problems[0], {
    position,
    message: {
      en: 'under gaokao/half-subset, blind ticking earns up to 41.7% (5/12) of a multiple-choice question in the mean (4 right, 1 wrong; 5 right, 1 wrong): a.b',
      zh: '按规则 gaokao/half-subset，多项选择题乱选平均最多可得 41.7% (5/12)（4 对 1 错；5 对 1 错）：a.b',
    },
    advice: {
      en: 'Write scoring: r-exams/false or scoring: all-or-nothing in that section of the blueprint, or add wrong options.',
    },
  });
});

test('the table names kind and rule once, and stays aligned in both languages', (t) => {
  const groups = [
    groupOf(shape('single', 1, 3), 'r-exams/false-negative'),
    groupOf(shape('multiple', 2, 2), 'prairielearn/off'),
    groupOf(shape('multiple', 3, 2), 'prairielearn/off'),
  ];
  t.deepEqual(guessingLines(groups, 'en').slice(1), [
    '    right + wrong  items  blank       tick all  coin flips   best blind strategy',
    '  single-choice: r-exams/false-negative',
    '    1+3            1      0           –         –            0, tick none',
    '  multiple-choice: prairielearn/off',
    '    2+2            1      not graded  0         6.3% (1/16)  16.7% (1/6), tick 2',
    '    3+2            1      not graded  0         3.1% (1/32)  10% (1/10), tick 3',
  ]);
  t.deepEqual(guessingLines(groups, 'zh').slice(1, 4), [
    '    对+错选项  题数  空着    全选  逐项抛硬币   最好的乱选法',
    '  单项选择题: r-exams/false-negative',
    '    1+3        1     0       –     –            0，不选',
  ]);
  t.deepEqual(guessingLines([], 'en'), []);
  t.deepEqual(guessingData(groups.slice(1, 2)), [
    {
      kind: 'multiple',
      rule: 'prairielearn/off',
      right: 2,
      wrong: 2,
      items: ['a.b'],
      blank: null,
      tickAll: '0',
      coinFlips: '1/16',
      best: { ticks: 2, mean: '1/6' },
    },
  ]);
});
