import test from 'ava';
import { questionKinds } from '../../../src/authoring/kinds.js';
import { scoringRules } from '../../../src/exam/scoring-rules.js';
import {
  examFacts,
  pointsLabel,
  sectionDetail,
  sectionNumber,
  sectionTitle,
} from '../../../src/paper/document/phrases.js';
import type { ExamSection } from '../../../src/exam/manifest/exam-schema.js';
import { both, everyKind, examOf } from '../../support/paper-exam.js';

const section = (different: Partial<ExamSection> = {}): ExamSection => ({
  kind: 'true-false',
  count: 10,
  points: 1,
  scoring: 'all-or-nothing',
  ...different,
});

test('sections are numbered up to twenty, in Chinese and Roman numerals', (t) => {
  t.deepEqual(
    Array.from({ length: 20 }, (_, index) => sectionNumber(index).zh).join(' '),
    '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十',
  );
  t.deepEqual(
    Array.from({ length: 20 }, (_, index) => sectionNumber(index).en).join(' '),
    'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX',
  );
});

test('a section has the title of its kind, or its own', (t) => {
  t.deepEqual(sectionTitle(section(), 1), both('二、判断题', 'II. True or false'));
  t.deepEqual(sectionTitle(section({ title: both('甲', 'First') }), 0), both('一、甲', 'I. First'));
});

const details: readonly (readonly [Partial<ExamSection>, zh: string, en: string])[] = [
  [
    {},
    '（共 10 小题，每小题 1 分，共 10 分；正确的填“√”，错误的填“×”）',
    '(10 questions, 1 point each, 10 in all; write √ if the statement is true, × if it is false)',
  ],
  [
    { kind: 'short', count: 3, points: 10 },
    '（共 3 小题，每小题 10 分，共 30 分；写出要点或主要步骤）',
    '(3 questions, 10 points each, 30 in all; give the main points or steps)',
  ],
  [
    { kind: 'comprehensive', count: 1, points: 20 },
    '（共 1 题，20 分；分小题作答，写出主要步骤）',
    '(1 question, 20 points; answer each part with its main steps)',
  ],
  [
    { kind: 'numeric', count: 1, points: 1 },
    '（共 1 题，1 分；写出结果）',
    '(1 question, 1 point; write the result)',
  ],
  [
    { kind: 'multiple', points: 3, scoring: 'gaokao/half-subset' },
    '（共 10 小题，每小题 3 分，共 30 分；每小题有一个或多个选项正确；全部选对得满分，选对但不全得一半，有选错得零分）',
    '(10 questions, 3 points each, 30 in all; one or more options are right; all right: full marks; right but incomplete: half; any wrong option: zero)',
  ],
];
for (const [different, zh, en] of details)
  test(`the head of a section says ${en}`, (t) => {
    t.deepEqual(sectionDetail(section(different)), { zh, en });
  });

test('every scoring rule is told in the head of multiple choice', (t) => {
  for (const { id, say } of scoringRules) {
    const { zh, en } = sectionDetail(section({ kind: 'multiple', scoring: id }));
    t.true(zh.endsWith(`；${say.zh}）`) && en.endsWith(`; ${say.en})`), id);
  }
});

test('where one answer is given, every rule but all or nothing is told', (t) => {
  for (const kind of ['true-false', 'single', 'numeric'] as const)
    for (const { id, say } of scoringRules) {
      const { zh, en } = sectionDetail(section({ kind, scoring: id }));
      const isTold = zh.endsWith(`；${say.zh}）`) && en.endsWith(`; ${say.en})`);
      t.is(isTold, id !== 'all-or-nothing', `${kind} ${id}`);
    }
});

test('a question that a person marks has no rule', (t) => {
  for (const kind of ['short', 'comprehensive', 'code'] as const)
    for (const { id, say } of scoringRules)
      t.false(sectionDetail(section({ kind, scoring: id })).zh.includes(say.zh), `${kind} ${id}`);
});

test('every kind says how to answer it, in both languages', (t) => {
  for (const kind of questionKinds) {
    const { zh, en } = sectionDetail(section({ kind }));
    t.regex(zh, /^（共 10 小题，每小题 1 分，共 10 分；.{4,}）$/);
    t.regex(en, /^\(10 questions, 1 point each, 10 in all; .{8,}\)$/);
  }
});

test('points are told in the singular and the plural', (t) => {
  t.deepEqual([1, 2.5].map(pointsLabel), [
    both('（1 分）', '(1 point)'),
    both('（2.5 分）', '(2.5 points)'),
  ]);
});

test('the facts of an exam are told as far as they are known', (t) => {
  const facts = (header: Parameters<typeof examOf>[1]) =>
    examFacts(examOf(everyKind(), header).exam);
  t.deepEqual(facts({}), [
    both('考试时间：120 分钟', 'Time allowed: 120 minutes'),
    both('满分：14 分', 'Full marks: 14'),
  ]);
  t.deepEqual(
    facts({ date: '2027-01-09', class: both('数学 1 班', 'Maths 1') }).map(({ zh }) => zh),
    ['考试日期：2027 年 1 月 9 日', '考试时间：120 分钟', '满分：14 分', '适用班级：数学 1 班'],
  );
});
