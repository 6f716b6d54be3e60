import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import { toNumber } from '../../grading/objective/fraction.js';
import type { QuestionResult, StudentResult } from '../../grading/results/result.js';
import { marksSoFar } from '../../grading/results/exact-marks.js';

/** One question of the exam in all variants, and what every student did with it. */
export interface SlotAnswers {
  readonly slot: string;
  /** As the first variant has it. */
  readonly question: Question;
  /** As each variant has it, in their order. */
  readonly variants: readonly { readonly variant: string; readonly question: Question }[];
  /** One for each student, in their order. */
  readonly answers: readonly SlotAnswer[];
}

export interface SlotAnswer {
  /** As the student had it. */
  readonly question: Question;
  /** Undefined where the results know nothing of it. */
  readonly result: QuestionResult | undefined;
  /** Points so far; null where it has no marks yet or never will. */
  readonly score: number | null;
}

/**
 * Turns results by student into answers by slot, in the order q1, q2, …
 * @throws RangeError for a student whose variant the exam does not have: the results belong to another exam.
 */
export function slotAnswers(exam: Exam, students: readonly StudentResult[]): SlotAnswers[] {
  const bySlot = exam.variants.map(({ id, questions }) => ({
    id,
    questions: new Map(questions.map((question) => [question.slot, question])),
  }));
  const questionsOf = new Map(bySlot.map(({ id, questions }) => [id, questions]));
  const sheets = students.map(({ id, variant, questions }) => ({
    questions: existing(questionsOf.get(variant), `variant "${variant}" of student ${id}`),
    results: new Map(questions.map((result) => [result.slot, result])),
  }));
  return slotsOf(exam).map((slot): SlotAnswers => {
    const variants = bySlot.map(({ id, questions }) => ({
      variant: id,
      question: existing(questions.get(slot), `${slot} in variant ${id}`),
    }));
    const answers = sheets.map(({ questions, results }): SlotAnswer => {
      const result = results.get(slot);
      return { question: existing(questions.get(slot), slot), result, score: scoreOf(result) };
    });
    return { slot, question: existing(variants[0]?.question, slot), variants, answers };
  });
}

function scoreOf(result: QuestionResult | undefined): number | null {
  const marks = result === undefined ? null : marksSoFar(result);
  return marks === null ? null : toNumber(marks);
}

function slotsOf({ variants }: Exam): string[] {
  const place = (slot: string): number => Number(slot.slice(1));
  const slots = variants[0]?.questions.map(({ slot }) => slot) ?? [];
  return slots.sort((a, b) => place(a) - place(b));
}

function existing<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new RangeError(`the exam does not have ${what}`);
  return value;
}
