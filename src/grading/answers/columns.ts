import type { Answer } from '../../authoring/answer.js';
import type { Part, Question, RubricPoint } from '../../exam/manifest/question-schema.js';

/** One column of a table of answers. Numbers are those printed on the student's variant. */
export interface AnswerColumn {
  /**
   * `7`: the answer to question 7. `26.1`: to its first part, or the first of its values. `26.marks`, `26.1.marks`,
   * `26.1.2.marks`: the marks that a person gave to the question, its part, the second point of that part's rubric.
   */
  readonly name: string;
  readonly takes: 'answer' | 'marks';
  /** The most marks that the answer can earn. */
  readonly points: number;
}

/** Every column that a question may have. */
export function columnsOf(question: Question): AnswerColumn[] {
  const { kind, number, points } = question;
  const name = String(number);
  const whole = marksColumn(name, points);
  switch (kind) {
    case 'true-false':
    case 'single':
    case 'multiple':
    case 'numeric':
      return [answerColumn(name, points), whole];
    case 'short':
      return [
        answerColumn(name, points),
        ...valueColumns(name, question),
        whole,
        ...rubricColumns(name, question.rubric),
      ];
    case 'comprehensive':
      return [
        ...question.parts.flatMap((part, index) => partColumns(`${name}.${index + 1}`, part)),
        whole,
      ];
    case 'code':
      return [whole];
  }
}

const answerColumn = (name: string, points: number): AnswerColumn => ({
  name,
  takes: 'answer',
  points,
});

const marksColumn = (name: string, points: number): AnswerColumn => ({
  name: `${name}.marks`,
  takes: 'marks',
  points,
});

const partColumns = (name: string, { points, rubric }: Part): AnswerColumn[] => [
  answerColumn(name, points),
  marksColumn(name, points),
  ...rubricColumns(name, rubric),
];

const rubricColumns = (name: string, rubric: readonly RubricPoint[]): AnswerColumn[] =>
  rubric.map(({ marks }, index) => marksColumn(`${name}.${index + 1}`, marks));

/** The steps of a short question whose answer is a row of numbers may be typed one by one. */
const valueColumns = (
  name: string,
  { answer, points }: { readonly answer?: Answer | undefined; readonly points: number },
): AnswerColumn[] =>
  answer?.type === 'sequence' && answer.values.length > 1
    ? answer.values.map((_, index) => answerColumn(`${name}.${index + 1}`, points))
    : [];
