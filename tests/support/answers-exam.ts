import type { Answer } from '../../src/authoring/answer.js';
import { freeze } from '../../src/exam/composition/compose-exam.js';
import type { Exam } from '../../src/exam/manifest/exam-schema.js';
import type { ChoiceQuestion, Question } from '../../src/exam/manifest/question-schema.js';
import type { AnswerTable } from '../../src/grading/answers/answer-table.js';
import type { LocalizedText } from '../../src/util/localized-text.js';
import { both, examOf, questionOf } from './paper-exam.js';

const layers = [
  both('一层，没有偏置', 'One layer, no bias'),
  both('两层', 'Two layers'),
  both('大小为 $3\\times3$ 的核', 'A kernel of `3×3`'),
  both('一层', 'One layer'),
];

/** Options with these texts, in this order, of which those in `right` are right. */
const optionsIn = (
  order: readonly number[],
  texts: readonly LocalizedText[],
  right: readonly number[],
): ChoiceQuestion['options'] =>
  order.map((source, place) => ({
    label: String.fromCharCode(65 + place),
    source,
    text: texts[source] ?? both('', ''),
    correct: right.includes(source),
  }));

const choices = (order: readonly number[]): Question[] => [
  questionOf('true-false', 1, { stem: both('命题甲总是成立。', 'Claim one always holds.') }),
  questionOf('single', 2, {
    stem: both('下列哪一个网络最小？', 'Which of these networks is the smallest?'),
    options: optionsIn(order, layers, [3]),
  }),
  questionOf('multiple', 3, {
    stem: both(
      '下列哪些网络含有 $26\\times26$ 的输出？',
      'Which networks have an output of $26\\times26$?',
    ),
    options: optionsIn(order, layers, [0, 3]),
  }),
  questionOf('numeric', 4, {
    stem: both('输出有多少个数？', 'How many numbers are in the output?'),
  }),
];

const values: Answer = {
  type: 'sequence',
  values: [1, 2],
  decimals: 0,
  tolerance: { kind: 'absolute', value: 0 },
};

const part = (label: string) => ({
  label,
  points: 2,
  stem: both('问', 'Part'),
  rubric: [{ marks: 2, say: both('要点', 'Point') }],
  why: both('解', 'Solution'),
  space: 3,
});

/**
 * An exam with two variants of six questions: true-false, single, multiple, numeric, short (two values in A only), comprehensive (two
 * parts in A, three in B). Options stand the other way round in B.
 */
export function answersExam(): Exam {
  const a = examOf([
    ...choices([0, 1, 2, 3]),
    questionOf('short', 5, { answer: values }),
    questionOf('comprehensive', 6, { parts: [part('(1)'), part('(2)')] }),
  ]);
  const b = examOf([
    ...choices([3, 2, 1, 0]),
    questionOf('short', 5),
    questionOf('comprehensive', 6, { parts: [part('(1)'), part('(2)'), part('(3)')] }),
  ]);
  const exam: Omit<Exam, 'hash'> & Partial<Exam> = {
    ...a.exam,
    variants: [a.variant, { ...b.variant, id: 'B' }],
  };
  delete exam.hash;
  return freeze(exam);
}

/** Problems in short: code, line and column. */
export const inShort = ({ problems }: Pick<AnswerTable, 'problems'>): string[] =>
  problems.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`);
