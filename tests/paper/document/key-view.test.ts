import test from 'ava';
import { wholeNumber } from '../../../src/authoring/answer.js';
import type { Question } from '../../../src/exam/manifest/question-schema.js';
import { keyView } from '../../../src/paper/document/key-view.js';
import type { PaperLanguage } from '../../../src/paper/document/paper-language.js';
import { both, everyKind, examOf, optionsOf, questionOf } from '../../support/paper-exam.js';
import { entry } from '../../support/paper-typesetter.js';

const viewOf = (questions: readonly Question[], language: PaperLanguage = 'zh') => {
  const { exam, variant } = examOf(questions);
  return keyView(exam, variant, language);
};
const solutionOf = (question: Question, language: PaperLanguage = 'zh') =>
  entry(entry(viewOf([question], language).sections, 0).questions, 0);

const answers: readonly (readonly [
  what: string,
  question: Question,
  answer: string | undefined,
])[] = [
  ['a true statement', questionOf('true-false', 1, { answer: true }), '√'],
  ['a false statement', questionOf('true-false', 1, { answer: false }), '×'],
  ['one right option', questionOf('single'), 'B'],
  ['several right options', questionOf('multiple'), 'A、C'],
  ['a number', questionOf('numeric'), '$26$'],
  ['a short question without a key of its own', questionOf('short'), undefined],
  [
    'a short question with one',
    questionOf('short', 1, { answer: wholeNumber(3), answerText: both('3 个', '3 of them') }),
    '3 个',
  ],
  [
    'a table, which needs lines of its own',
    questionOf('short', 1, { answerText: both('| 步 |\n|---|\n| 1 |', '| x |') }),
    '\n\n| 步 |\n|---|\n| 1 |',
  ],
  ['a comprehensive question', questionOf('comprehensive'), undefined],
  ['a program', questionOf('code'), undefined],
];
for (const [what, question, answer] of answers)
  test(`the key of ${what} is ${JSON.stringify(answer)}`, (t) => {
    t.is(solutionOf(question).answer, answer);
  });

test('keys are told in the language of the paper', (t) => {
  t.is(solutionOf(questionOf('multiple'), 'en').answer, 'A, C');
  t.is(solutionOf(questionOf('multiple'), 'both').answer, 'A、C');
  const short = questionOf('short', 1, { answerText: both('3 个', '3 of them') });
  t.is(solutionOf(short, 'both').answer, '3 个 / 3 of them');
});

test('the rubric gives the points of each step, on one line', (t) => {
  const rubric = [
    { marks: 1, say: both('一\n\n二', 'one\n\ntwo') },
    { marks: 2.5, say: both('三', 'three') },
  ];
  const lines = (language: PaperLanguage) =>
    solutionOf(questionOf('short', 1, { rubric }), language).rubric;
  t.deepEqual(lines('zh'), ['**（1 分）** 一 二', '**（2.5 分）** 三']);
  t.deepEqual(lines('en'), ['**(1 point)** one two', '**(2.5 points)** three']);
  t.deepEqual(lines('both'), ['**（1 分）** 一 二 / one two', '**（2.5 分）** 三 / three']);
});

test('each part of a comprehensive question has its own solution, the question has none', (t) => {
  const { parts = [], why, rubric } = solutionOf(questionOf('comprehensive', 7));
  t.deepEqual(
    parts.map((part) => [part.label, part.points, part.why?.zh, part.rubric.length]),
    [
      ['(1)', 2.5, '解 1', 2],
      ['(2)', 2.5, '解 2', 2],
    ],
  );
  t.is(why, undefined);
  t.deepEqual(rubric, []);
});

test('a wrong option is told by the name of the mistake that it stands for', (t) => {
  const question = questionOf('single', 1, {
    options: optionsOf(4, 'B', { A: 'forgot-padding', D: 'not-in-the-list' }),
  });
  t.deepEqual(solutionOf(question).mistakes, ['A: 忘记填充', 'D: not-in-the-list']);
  t.is(solutionOf(question, 'both').mistakes[0], 'A: 忘记填充 / forgot the padding');
});

test('a wrong value and a wrong statement are told the same way', (t) => {
  const numeric = questionOf('numeric', 1, {
    wrongValues: [{ answer: wholeNumber(28), text: both('28', '28'), mistake: 'forgot-padding' }],
  });
  t.deepEqual(solutionOf(numeric, 'en').mistakes, ['28: forgot the padding']);
  t.deepEqual(
    solutionOf(questionOf('true-false', 1, { mistake: 'forgot-padding' }), 'en').mistakes,
    ['forgot the padding'],
  );
  t.is(solutionOf(numeric).mistakesTitle, '错误答案所反映的误区');
  t.is(solutionOf(questionOf('single')).mistakesTitle, '错误选项所反映的误区');
});

test('the teacher sees where a question comes from', (t) => {
  t.is(solutionOf(questionOf('single', 3)).provenance, 'item.3，某主题，难度 2，约 1.5 分钟');
  t.is(
    solutionOf(questionOf('single', 3), 'en').provenance,
    'item.3 · Some topic · difficulty 2 · about 1.5 min',
  );
});

test('a key has neither brackets nor room to answer in', (t) => {
  for (const { questions } of viewOf(everyKind()).sections)
    for (const { brackets, space } of questions) t.deepEqual([brackets, space], [0, 0]);
});

test('the answers of objective sections stand at a glance, ten in a row', (t) => {
  const questions = Array.from({ length: 12 }, (_, index) => questionOf('multiple', index + 1));
  const overview = entry(viewOf([...questions, questionOf('short', 13)]).overview, 0);
  t.is(overview.heading, '### 一、多项选择题');
  t.deepEqual(overview.table.split('\n'), [
    '| 题号 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |',
    `| ${Array.from({ length: 11 }, () => ':-:').join(' | ')} |`,
    `| 答案 | ${Array.from({ length: 10 }, () => 'AC').join(' | ')} |`,
    '| 题号 | 11 | 12 |',
    '| 答案 | AC | AC |',
  ]);
});

test('sections without short answers are not in the overview', (t) => {
  t.deepEqual(
    viewOf(everyKind(), 'en').overview.map(({ heading }) => heading),
    [
      '### I. True or false',
      '### II. Single choice',
      '### III. Multiple choice',
      '### IV. Numeric answers',
    ],
  );
});
