import { freeze } from '../../src/exam/composition/compose-exam.js';
import type { Exam } from '../../src/exam/manifest/exam-schema.js';
import { examSchema } from '../../src/exam/manifest/exam-schema.js';
import type { Question } from '../../src/exam/manifest/question-schema.js';
import { sameInBoth } from '../../src/util/localized-text.js';

type Of<Kind> = Extract<Question, { kind: Kind }>;

const common = (slot: number, section: number, points: number) => ({
  number: slot,
  slot: `q${slot}`,
  section,
  item: `item.${slot}`,
  topic: 'ml',
  difficulty: 2,
  minutes: 1,
  points,
  stem: sameInBoth(`$s_${slot}$`),
  why: sameInBoth(`$w_${slot}$`),
});

const truth: Of<'true-false'> = { kind: 'true-false', ...common(1, 0, 1), answer: true };

/** Options in the bank's order are right, wrong, wrong …; `order` says which stands where. */
const options = (order: readonly number[], right: readonly number[]) =>
  order.map((source, place) => ({
    label: String.fromCharCode(65 + place),
    source,
    text: sameInBoth(`$o_${source}$`),
    correct: right.includes(source),
    ...(right.includes(source) ? {} : { mistake: `mistake-${source}` }),
  }));

const single = (order: readonly number[]): Of<'single'> => ({
  kind: 'single',
  ...common(2, 1, 2),
  options: options(order, [0]),
});

const multiple = (order: readonly number[]): Of<'multiple'> => ({
  kind: 'multiple',
  ...common(3, 2, 3),
  options: options(order, [0, 1]),
});

const number = (value: number, decimals: number) => ({
  type: 'number' as const,
  value,
  decimals,
  tolerance: { kind: 'absolute' as const, value: decimals === 0 ? 0 : 0.01 },
});

const numeric: Of<'numeric'> = {
  kind: 'numeric',
  ...common(4, 3, 4),
  answer: number(0.36, 2),
  answerText: sameInBoth('0.36'),
  wrongValues: [{ answer: number(0.63, 2), text: sameInBoth('0.63'), mistake: 'mistake-n' }],
};

const rubric = [
  {
    marks: 4,
    say: { zh: '梯度消失', en: 'the gradient vanishes' },
    accept: [{ zh: '梯度…消失', en: 'gradient…vanish' }],
  },
  {
    marks: 6,
    say: { zh: '使用门控', en: 'gates are used' },
    accept: [{ zh: '门', en: 'gate' }],
  },
];

const short: Of<'short'> = { kind: 'short', ...common(5, 4, 10), rubric, space: 5 };

const steps: Of<'short'> = {
  kind: 'short',
  ...common(6, 4, 10),
  answer: {
    type: 'sequence',
    values: [1, 2, 4],
    decimals: 0,
    tolerance: { kind: 'absolute', value: 0 },
  },
  answerText: sameInBoth('1, 2, 4'),
  rubric: [{ marks: 10, say: { zh: '三步都对', en: 'all three steps' } }],
  space: 5,
};

const part = (label: string, points: number, value: number) => ({
  label,
  points,
  stem: sameInBoth(`$p_${value}$`),
  answer: number(value, 0),
  answerText: sameInBoth(String(value)),
  rubric: [
    { marks: points / 2, say: { zh: '列式', en: 'set up' } },
    { marks: points / 2, say: { zh: '得数', en: 'result' } },
  ],
  why: sameInBoth(`$y_${value}$`),
  space: 3,
});

const comprehensive: Of<'comprehensive'> = {
  kind: 'comprehensive',
  ...common(7, 5, 20),
  parts: [part('(1)', 8, 26), part('(2)', 12, 13)],
};

/** A question whose numbers differ in each variant. */
const generated = (answer: number): Of<'numeric'> => ({
  ...numeric,
  ...common(8, 3, 4),
  generator: { id: 'some-family', facts: { answer } },
  answer: number(answer, 0),
  answerText: sameInBoth(String(answer)),
  wrongValues: [],
});

/** Questions in another order get their numbers from it. */
const inOrder = (questions: readonly Question[]): Question[] =>
  questions.map((question, index) => ({ ...question, number: index + 1 }));

const section = (kind: Question['kind'], count: number, points: number) => ({
  kind,
  count,
  points,
  scoring: kind === 'multiple' ? 'gaokao/half-subset' : 'all-or-nothing',
});

/**
 * An exam of every kind of question in two variants. q2 is A in variant A and C in B, q3 is AB and CD, q4 and q8 are printed the
 * other way round in B, where q8 has another key.
 */
export const markingExam: Exam = freeze(
  examSchema.omit({ hash: true }).parse({
    format: 'gradpaper-exam',
    version: 1,
    seed: 'fixture',
    bank: { hash: '0'.repeat(64), items: 8 },
    blueprint: { id: 'quiz', hash: '0'.repeat(64) },
    edits: [],
    header: {
      course: { zh: '课程', en: 'Course' },
      title: { zh: '测验', en: 'Quiz' },
      duration: 30,
      notes: [],
    },
    sections: [
      section('true-false', 1, 1),
      section('single', 1, 2),
      section('multiple', 1, 3),
      section('numeric', 2, 4),
      section('short', 2, 10),
      section('comprehensive', 1, 20),
    ],
    points: 54,
    variants: [
      {
        id: 'A',
        minutes: 10,
        questions: inOrder([
          truth,
          single([0, 1, 2]),
          multiple([0, 1, 2, 3]),
          numeric,
          generated(5),
          short,
          steps,
          comprehensive,
        ]),
      },
      {
        id: 'B',
        minutes: 10,
        questions: inOrder([
          truth,
          single([2, 1, 0]),
          multiple([3, 2, 1, 0]),
          generated(6),
          numeric,
          short,
          steps,
          comprehensive,
        ]),
      },
    ],
    topics: { ml: { zh: '机器学习', en: 'Machine learning' } },
    misconceptions: {},
  }),
);
