import test from 'ava';
import type { QuestionResult } from '../../../../src/grading/results/result.js';
import { practiseOf } from '../../../../src/report/student/view/practise.js';
import { both, examOf, questionOf } from '../../../support/paper-exam.js';
import { answered, partAnswered } from '../../../support/student-report.js';

const { exam } = examOf([questionOf('single')]);
const topics = { a: both('甲', 'A'), b: both('乙', 'B'), c: both('丙', 'C') };
const wrong = { isRight: false, marks: '0' } as const;

/** Questions 1, 2, … with their topics and results. */
const practise = (...given: readonly (readonly [topic: string, Partial<QuestionResult>])[]) =>
  practiseOf(
    given.map(([topic, different], index) => {
      const question = questionOf('single', index + 1, { topic });
      return { question, result: answered(question, different) };
    }),
    { ...exam, topics },
    'en',
  );

test('misconceptions stand by how many questions show them', (t) => {
  const { mistakes } = practise(
    ['a', { ...wrong, mistakes: ['other'] }],
    ['a', { ...wrong, mistakes: ['forgot-padding', 'forgot-padding'] }],
    ['b', { ...wrong, mistakes: ['forgot-padding'] }],
    ['b', { status: 'pending', marks: null, isRight: false, mistakes: ['other', 'third'] }],
  );
  t.deepEqual(mistakes, [
    { id: 'forgot-padding', name: 'forgot the padding', practise: 'practise', numbers: [2, 3] },
    { id: 'other', name: undefined, practise: undefined, numbers: [1] },
  ]);
});

test('topics stand by their share, without those that earned all or wait', (t) => {
  const { topics: found, isAnyMarked } = practise(
    ['a', {}],
    ['b', { isRight: false, marks: '2/3' }],
    ['b', {}],
    ['c', wrong],
    ['c', { isRight: false, marks: null, status: 'pending' }],
  );
  t.true(isAnyMarked);
  t.deepEqual(
    found.map(({ name, earned, points, percent, numbers }) => [
      name,
      earned,
      points,
      percent,
      numbers,
    ]),
    [
      ['C', '0', '2', '0%', [4]],
      ['B', '2.67', '4', '67%', [2, 3]],
    ],
  );
});

test('of a question in parts only those that were marked count', (t) => {
  const parts = [
    partAnswered('(1)', { isRight: false, marks: '1', mistakes: ['forgot-padding'] }),
    partAnswered('(2)', { isRight: false, marks: null, status: 'pending' }),
  ];
  const { mistakes, topics: found } = practise([
    'a',
    { status: 'pending', marks: null, isRight: false, parts },
  ]);
  t.is(mistakes.length, 1);
  t.deepEqual(
    found.map(({ earned, points, percent }) => [earned, points, percent]),
    [['1', '2.5', '40%']],
  );
});

test('nothing marked is not the same as nothing to practise', (t) => {
  const pending = { isRight: false, marks: null, status: 'pending' } as const;
  t.deepEqual(practise(['a', pending]), { mistakes: [], topics: [], isAnyMarked: false });
  t.deepEqual(practise(['a', {}]), { mistakes: [], topics: [], isAnyMarked: true });
});

test('no more than five topics are named', (t) => {
  const many = Array.from({ length: 8 }, (_, index) => [`t${index}`, wrong] as const);
  t.is(practise(...many).topics.length, 5);
});
