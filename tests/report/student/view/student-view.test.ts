import test from 'ava';
import { studentView } from '../../../../src/report/student/view/student-view.js';
import { both, examOf, questionOf } from '../../../support/paper-exam.js';
import {
  answered,
  everyFate,
  numbered,
  partAnswered,
  reportExam,
  studentOf,
} from '../../../support/student-report.js';

const exam = reportExam();
const view = studentView(exam, everyFate(exam), 'en');
const question = (number: number) => {
  const found = view.sections
    .flatMap(({ questions }) => questions)
    .find((one) => one.number === number);
  if (!found) throw new Error(`no question ${number}`);
  return found;
};

test('every question is there in printed order with its verdict', (t) => {
  t.deepEqual(
    view.sections.flatMap(({ questions }) =>
      questions.map(({ number, verdict }) => [number, verdict]),
    ),
    [
      [1, 'blank'],
      [2, 'wrong'],
      [3, 'partly'],
      [4, 'pending'],
      [5, 'partly'],
      [6, 'partly'],
      [7, 'full'],
    ],
  );
});

test('marks add up by section and in all; what waits widens the range', (t) => {
  const { total, sections, notices } = view.summary;
  t.deepEqual(
    sections.map(({ earned, points, waiting }) => [earned, points, waiting]),
    [
      ['0', '2', 0],
      ['0', '2', 0],
      ['1', '2', 0],
      ['0', '2', 1],
      ['1.5', '2', 0],
      ['2.5', '5', 0],
      ['2', '2', 0],
    ],
  );
  t.deepEqual([total.earned, total.points], ['7', '17']);
  t.deepEqual(notices, [
    'Not final: 1 answer waits for a person. The total will lie between 7 and 9.',
  ]);
});

test('parts that wait count for themselves, and those that do not count already', (t) => {
  const whole = numbered(exam, 6);
  const pending = { status: 'pending', marks: null, isRight: false } as const;
  const parts = [partAnswered('(1)'), partAnswered('(2)', pending)];
  const result = studentOf(exam, [answered(whole, { ...pending, parts })]);
  const { total, notices } = studentView(exam, result, 'en').summary;
  t.deepEqual([total.earned, total.waiting], ['14.5', 1]);
  t.regex(notices[0] ?? '', /between 14.5 and 17\.$/);
});

test('a question that does not count is left out of the full marks', (t) => {
  const result = studentOf(exam, [
    answered(numbered(exam, 2), { status: 'not-graded', marks: null, isRight: false }),
  ]);
  const { total, notices } = studentView(exam, result, 'zh').summary;
  t.is(total.points, '15');
  t.deepEqual(notices, ['1 道题不计分，未算入满分。']);
});

test('options keep the letters of the variant, hers and the right ones marked', (t) => {
  t.deepEqual(
    question(2).options.map(({ label, isRight, isTicked }) => [label, isRight, isTicked]),
    [
      ['A', false, false],
      ['B', true, false],
      ['C', false, true],
      ['D', false, false],
    ],
  );
  t.deepEqual(question(2).mistakes, [
    { option: 'C', id: 'forgot-padding', name: 'forgot the padding', practise: 'practise' },
  ]);
});

test('what was read is said where it differs by more than the way of writing', (t) => {
  const read = (answer: string, understood: string) => {
    const result = answered(numbered(exam, 3), { answer, read: both(understood, understood) });
    const own = studentView(exam, studentOf(exam, [result]), 'en').sections[2]?.questions[0]
      ?.answer;
    return own?.kind === 'given' ? own.read : 'nothing given';
  };
  t.is(read('ac', 'A, C'), undefined);
  t.is(read('Ａ，Ｃ', 'A、C'), undefined);
  t.is(read(' 26 ', '26'), undefined);
  t.is(read('1,5', '1.5'), '1.5');
  t.is(read('对', '√'), '√');
});

test('a proposal shows as marks of its points only once a person gave just these marks', (t) => {
  const earned = (different: object, cells: Record<string, string> = {}) => {
    const short = numbered(exam, 5);
    const proposed = everyFate(exam).questions.find(({ slot }) => slot === short.slot);
    const result = { ...answered(short), ...proposed, ...different };
    const student = studentOf(exam, [result], { cells });
    const found = studentView(exam, student, 'en').sections[4]?.questions[0];
    const pieces = found?.answer.kind === 'given' ? found.answer.pieces : [];
    return [
      found?.rubric.map((point) => point.earned),
      pieces.filter(({ isEvidence }) => isEvidence).map(({ text }) => text),
    ];
  };
  t.deepEqual(earned({}), [['1.5', '0'], ['第一点']]);
  t.deepEqual(earned({ marks: '1' }), [[undefined, undefined], []]);
  t.deepEqual(earned({ marks: null, status: 'pending', by: 'rule' }), [[undefined, undefined], []]);
  t.deepEqual(earned({ by: 'override' }), [[undefined, undefined], []]);
  t.deepEqual(earned({ marks: '1' }, { '5.1.marks': '0', '5.2.marks': '1' }), [
    ['0', '1'],
    ['还有'],
  ]);
});

test('people are heard: what the marker says, why marks were set; why an answer waits is not for students', (t) => {
  t.deepEqual(
    [4, 5, 7].map((number) => question(number).notes),
    [
      [],
      ['The marker says: the second point is missing'],
      ['The marks of this question were set by the teacher: the room had no power'],
    ],
  );
  t.deepEqual(question(6).parts[1]?.notes, [
    'Your result follows from your earlier result: full marks for this step.',
  ]);
});

test('a question in parts that was marked as a whole still shows what was typed for its parts', (t) => {
  const whole = answered(numbered(exam, 6), { by: 'person', answer: '' });
  const student = studentOf(exam, [whole], { cells: { '6.1': '28x28' } });
  const parts = studentView(exam, student, 'zh').sections[5]?.questions[0]?.parts ?? [];
  t.deepEqual(
    parts.map(({ answer, verdict, marks }) => [answer.kind, verdict, marks]),
    [
      ['given', undefined, undefined],
      ['on-paper', undefined, undefined],
    ],
  );
});

test('where no answer is seen, it is said why', (t) => {
  const kinds = [1, 2, 5, 7].map((number) => {
    const result = answered(numbered(exam, number), { answer: '', by: 'override' });
    const shown = studentView(exam, studentOf(exam, [result]), 'zh');
    return shown.sections[number - 1]?.questions[0]?.answer.kind;
  });
  t.deepEqual(kinds, ['blank', 'blank', 'on-paper', 'program']);
});

test('values of an answer are told apart', (t) => {
  const result = answered(numbered(exam, 4), {
    isRight: false,
    marks: '0',
    each: [true, false, true],
  });
  const shown = studentView(exam, studentOf(exam, [result]), 'zh').sections[3]?.questions[0]
    ?.answer;
  t.is(shown?.kind === 'given' && shown.each, '第 1、3 个值正确，第 2 个值不正确。');
});

test('a solution that the marking scheme says word for word is not said twice', (t) => {
  const rubric = [
    { marks: 1, say: both('甲', 'one') },
    { marks: 1, say: both('乙', 'two') },
  ];
  const short = (why: string) => {
    const own = examOf([questionOf('short', 1, { rubric, why: both(why, why) })]).exam;
    return studentView(own, studentOf(own, []), 'zh').sections[0]?.questions[0]?.solution;
  };
  t.is(short('甲\n\n乙'), undefined);
  t.is(short('甲，因为乙'), '甲，因为乙');
});

test('an exam that the results do not belong to is told', (t) => {
  t.throws(() => studentView(exam, studentOf(exam, [], { variant: 'Z' }), 'en'), {
    instanceOf: RangeError,
    message: /no variant "Z", which student 2024001 sat/,
  });
  t.throws(() => studentView(exam, { ...studentOf(exam, []), questions: [] }, 'en'), {
    instanceOf: RangeError,
    message: /no result for q1/,
  });
});
