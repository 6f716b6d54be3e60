import type { Exam, Variant } from '../../src/exam/manifest/exam-schema.js';
import type { Question } from '../../src/exam/manifest/question-schema.js';
import { both, examOf, optionsOf, questionOf } from './paper-exam.js';

/** An exam of 29 questions and 100 points in two variants, whose B turns sections and options around. */
export function classExam(): Exam {
  const { exam } = examOf(classQuestions());
  const [first] = exam.variants;
  if (!first) throw new Error('an exam without variants');
  return {
    ...exam,
    variants: [first, turned(first)],
    topics: { 'ml.topic': both('机器学习', 'Machine learning'), cnn: both('卷积', 'Convolution') },
  };
}

function classQuestions(): Question[] {
  const run = (first: number, count: number, make: (number: number) => Question) =>
    Array.from({ length: count }, (_, index) => make(first + index));
  return [
    ...run(1, 10, (number) =>
      questionOf('true-false', number, { points: 1, answer: number % 2 === 0 }),
    ),
    ...run(11, 5, (number) =>
      questionOf('single', number, {
        topic: 'cnn',
        options: optionsOf(4, 'ABCD'.charAt(number % 4), { D: 'forgot-padding' }),
      }),
    ),
    ...run(16, 10, (number) => questionOf('multiple', number, { points: 3 })),
    ...run(26, 3, (number) => questionOf('short', number, { points: 10 })),
    questionOf('comprehensive', 29, { points: 20 }),
  ];
}

function turned({ questions, ...variant }: Variant): Variant {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const inOrder = kinds.flatMap((kind) =>
    questions.filter((question) => question.kind === kind).reverse(),
  );
  return {
    ...variant,
    id: 'B',
    questions: inOrder.map((question, index) => ({
      ...turnedOptions(question),
      number: index + 1,
    })),
  };
}

const turnedOptions = (question: Question): Question =>
  'options' in question
    ? {
        ...question,
        options: [...question.options]
          .reverse()
          .map((option, index) => ({ ...option, label: String.fromCharCode(65 + index) })),
      }
    : question;
