import type { Exam } from '../../src/exam/manifest/exam-schema.js';
import type { Question } from '../../src/exam/manifest/question-schema.js';
import { integer, pick, seeded } from '../../src/util/random.js';
import type { Random } from '../../src/util/random.js';
import type { Given, Sheet } from './class-results.js';

export interface Simulation {
  readonly seed: string;
  readonly students: number;
  /** The really right options by slot, where the exam keys others: `{q13: [1]}`. By their place in the bank. */
  readonly truth?: Readonly<Record<string, readonly number[]>>;
}

/**
 * A class by a simple model. A student has an ability t, the sum of twelve uniform numbers less 6, which is nearly standard normal.
 * A question has a difficulty b between -1.4 and 1.4, by its place. An answer is right with the chance 1 / (1 + e^-(1.2 (t - b)));
 * of several options each is judged rightly with that chance, of written marks each half point is earned with it. A wrong
 * single choice falls on any other option alike. Variants are given in turn.
 */
export function simulateSheets(exam: Exam, { seed, students, truth = {} }: Simulation): Sheet[] {
  return Array.from({ length: students }, (_, student) => {
    const random = seeded(seed, student);
    const ability = Array.from({ length: 12 }, () => uniform(random)).reduce((a, b) => a + b) - 6;
    const variant = exam.variants[student % exam.variants.length];
    if (!variant) throw new Error('an exam without variants');
    const answers = variant.questions.map((question): [string, Given] => {
      const place = Number(question.slot.slice(1));
      const difficulty = (((place * 7) % 11) - 5) * 0.28;
      const chance = 1 / (1 + Math.exp(-1.2 * (ability - difficulty)));
      return [question.slot, answerOf(question, truth[question.slot], { chance, random })];
    });
    return {
      id: String(2026000001 + student),
      name: `学生${student + 1}`,
      class: student % 3 === 0 ? '1班' : '2班',
      variant: variant.id,
      answers: Object.fromEntries(answers),
    };
  });
}

const uniform = (random: Random): number => integer(random, 0, 999_999) / 1_000_000;

interface Student {
  readonly chance: number;
  readonly random: Random;
}

function answerOf(
  question: Question,
  truth: readonly number[] | undefined,
  student: Student,
): Given {
  const { chance, random } = student;
  const isRight = uniform(random) < chance;
  switch (question.kind) {
    case 'true-false':
      return question.answer === isRight ? 'T' : 'F';
    case 'single':
    case 'multiple': {
      const right =
        truth ?? question.options.filter(({ correct }) => correct).map(({ source }) => source);
      return question.kind === 'single'
        ? singleAnswer(question, right, { isRight, random })
        : multipleAnswer(question, right, student);
    }
    case 'numeric': {
      const { answer } = question;
      const value = answer.type === 'number' ? answer.value : 0;
      return String(isRight ? value : value + 1 + integer(random, 0, 2));
    }
    case 'short':
    case 'comprehensive':
    case 'code':
      return { marks: writtenMarks(question.points, student) };
  }
}

type Choice = Extract<Question, { options: unknown }>;

function singleAnswer(
  { options }: Choice,
  right: readonly number[],
  { isRight, random }: { readonly isRight: boolean; readonly random: Random },
): string {
  return pick(
    random,
    options.filter(({ source }) => right.includes(source) === isRight),
  ).label;
}

const multipleAnswer = (
  { options }: Choice,
  right: readonly number[],
  { chance, random }: Student,
): string =>
  options
    .filter(({ source }) => right.includes(source) === uniform(random) < 0.35 + 0.65 * chance)
    .map(({ label }) => label)
    .join('');

/** In half points, as a fraction. */
function writtenMarks(points: number, { chance, random }: Student): string {
  const halves = Array.from({ length: 2 * points }, () => uniform(random) < chance);
  return `${halves.filter((earned) => earned).length}/2`;
}
