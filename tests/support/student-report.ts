import type { Exam } from '../../src/exam/manifest/exam-schema.js';
import type { Question } from '../../src/exam/manifest/question-schema.js';
import type {
  PartResult,
  QuestionResult,
  StudentResult,
} from '../../src/grading/results/result.js';
import { both, everyKind, examOf, optionsOf, questionOf } from './paper-exam.js';

const hit = { by: 'rule', isRight: true, status: 'marked', mistakes: [] } as const;

/** The result of a question of two points: right, unless a test says otherwise. */
export const answered = (
  question: Question,
  different: Partial<QuestionResult> = {},
): QuestionResult => ({
  ...hit,
  slot: question.slot,
  number: question.number,
  points: question.points,
  marks: String(question.points),
  answer: 'B',
  ...different,
});

export const partAnswered = (label: string, different: Partial<PartResult> = {}): PartResult => ({
  ...hit,
  label,
  points: 2.5,
  marks: '5/2',
  answer: 'x',
  ...different,
});

/** A student's results: questions that are not given were answered right. */
export function studentOf(
  exam: Exam,
  questions: readonly QuestionResult[],
  different: Partial<StudentResult> = {},
): StudentResult {
  const given = new Map(questions.map((result) => [result.slot, result]));
  return {
    id: '2024001',
    name: '李镕',
    class: '1班',
    variant: 'A',
    total: '0',
    pending: 0,
    questions: (exam.variants[0]?.questions ?? []).map(
      (question) => given.get(question.slot) ?? answered(question),
    ),
    cells: {},
    ...different,
  };
}

const points = (question: Question, worth: number): Question => ({ ...question, points: worth });

/** An exam with one question of every kind, some of them with formulas, code and misconceptions. */
export const reportExam = (): Exam => {
  const [truth, , , numeric, short, whole, code] = everyKind();
  const single = questionOf('single', 2, {
    options: optionsOf(4, 'B', { C: 'forgot-padding' }),
    stem: both('求 $\\frac{1}{x_1}$，见 `Dense(3)`。', 'Find $\\frac{1}{x_1}$; see `Dense(3)`.'),
    why: both('因为 $x_1=2$。', 'Because $x_1=2$.'),
  });
  const multiple = questionOf('multiple', 3, { options: optionsOf(5, 'AC') });
  const list = [truth, single, multiple, numeric, short, whole && points(whole, 5), code];
  return examOf(list.flatMap((question) => (question ? [question] : []))).exam;
};

/** A question of an exam by its printed number. */
export function numbered(exam: Exam, number: number): Question {
  const found = exam.variants[0]?.questions.find((question) => question.number === number);
  if (!found) throw new Error(`there is no question ${number}`);
  return found;
}

/** What a class of all fates of answers looks like in one student, with names and answers that must do no harm. */
export function everyFate(exam: Exam): StudentResult {
  const question = (number: number) => numbered(exam, number);
  const wrong = { isRight: false, marks: '0' } as const;
  return studentOf(
    exam,
    [
      answered(question(1), { ...wrong, status: 'blank', answer: '' }),
      answered(question(2), { ...wrong, answer: 'c', ticked: [2], mistakes: ['forgot-padding'] }),
      answered(question(3), { isRight: false, marks: '1', answer: 'A', ticked: [0] }),
      answered(question(4), {
        answer: '<img src=x onerror=alert(1)> $1$ **2** ::: 〇😀',
        read: both('二十五', 'twenty-five'),
        status: 'pending',
        marks: null,
        isRight: false,
        why: both('读不懂', 'cannot be read'),
      }),
      answered(question(5), {
        by: 'person',
        isRight: false,
        marks: '3/2',
        answer: '第一点，还有别的',
        why: both('第二点没有说到', 'the second point is missing'),
        proposal: proposed,
      }),
      answered(question(6), {
        by: 'person',
        isRight: false,
        marks: '5/2',
        answer: '(1) 3\n(2) 9',
        parts: [
          partAnswered('(1)', { by: 'person', isRight: false, marks: '0', answer: '3' }),
          partAnswered('(2)', { by: 'person', answer: '9', isCarried: true }),
        ],
      }),
      answered(question(7), {
        by: 'override',
        answer: '',
        why: both('机房停电', 'the room had no power'),
      }),
    ],
    { id: '=cmd|1', name: '<b>李镕</b>', total: '17/2', pending: 1 },
  );
}

const proposed = {
  marks: '3/2',
  rubric: [
    {
      point: 0,
      points: 1.5,
      isEarned: true,
      isUnsure: false,
      evidence: [[0, 3]],
      why: both('', ''),
    },
    {
      point: 1,
      points: 1,
      isEarned: false,
      isUnsure: false,
      evidence: [[4, 6]],
      why: both('', ''),
    },
  ],
} as const;
