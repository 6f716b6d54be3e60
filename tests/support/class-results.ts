import type { Exam } from '../../src/exam/manifest/exam-schema.js';
import type { Question } from '../../src/exam/manifest/question-schema.js';
import { parseFraction, sum, writeFraction, zero } from '../../src/grading/objective/fraction.js';
import { isObjective, markObjective } from '../../src/grading/objective/mark-objective.js';
import type { ObjectiveQuestion } from '../../src/grading/objective/mark-objective.js';
import type {
  QuestionResult,
  ResultStatus,
  StudentResult,
} from '../../src/grading/results/result.js';

/** What a test says of an answer: what was written, or the marks that a person gave, null where that is still to be done. */
export type Given = string | { readonly marks: string | null };

export interface Sheet {
  readonly id: string;
  readonly name?: string;
  readonly class?: string;
  readonly variant?: string;
  /** By slot; a question that is left out was left blank. */
  readonly answers: Readonly<Record<string, Given>>;
}

/** The results of some students, marked by the rules of the exam. */
export const resultsOf = (exam: Exam, sheets: readonly Sheet[]): StudentResult[] =>
  sheets.map((sheet) => resultOf(exam, sheet));

function resultOf(exam: Exam, sheet: Sheet): StudentResult {
  const { id, name = `N ${id}`, variant = 'A', answers } = sheet;
  const place = ({ slot }: Question): number => Number(slot.slice(1));
  const own = exam.variants.find((entry) => entry.id === variant)?.questions ?? [];
  const questions = [...own]
    .sort((a, b) => place(a) - place(b))
    .map((question) => questionResult(exam, question, answers[question.slot] ?? ''));
  return {
    id,
    name,
    class: sheet.class ?? '',
    variant,
    total: writeFraction(sum(questions.map(({ marks }) => parseFraction(marks ?? '0') ?? zero))),
    pending: questions.filter(({ status }) => status === 'pending').length,
    questions,
    cells: {},
  };
}

function questionResult(exam: Exam, question: Question, given: Given): QuestionResult {
  const rule = exam.sections[question.section]?.scoring ?? 'all-or-nothing';
  if (typeof given === 'object')
    return plain(question, given.marks === null ? 'pending' : 'marked', given.marks);
  if (isObjective(question)) return objective(question, given, rule);
  return given === '' ? plain(question, 'blank', '0') : plain(question, 'pending', null);
}

const plain = (
  { slot, number, points }: Question,
  status: ResultStatus,
  marks: string | null,
): QuestionResult => ({
  slot,
  number,
  points,
  status,
  marks,
  by: status === 'marked' ? 'person' : 'rule',
  answer: '',
  isRight: marks === String(points),
  mistakes: [],
});

function objective(question: ObjectiveQuestion, answer: string, rule: string): QuestionResult {
  const { status, marks, isRight, mistakes, understood } = markObjective(question, answer, rule);
  const labels = understood?.type === 'options' ? understood.labels : [];
  const { slot, number, points } = question;
  const head = { slot, number, points, by: 'rule' as const, answer, isRight, mistakes };
  const result: QuestionResult = {
    ...head,
    status: status === 'unreadable' ? 'pending' : status,
    marks: marks && writeFraction(marks),
  };
  if (!('options' in question)) return result;
  const ticked = question.options
    .filter(({ label }) => labels.includes(label))
    .map(({ source }) => source);
  return { ...result, ticked: status === 'unreadable' ? null : ticked };
}
