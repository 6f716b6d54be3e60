import { generators } from '../../authoring/generators/index.js';
import type { Variant } from '../../exam/manifest/exam-schema.js';
import type { Question } from '../../exam/manifest/question-schema.js';
import { remember } from '../../util/remember.js';
import type { AnswerRow } from '../answers/answer-table.js';
import { sum, writeFraction } from '../objective/fraction.js';
import { marksSoFar } from '../results/exact-marks.js';
import type { QuestionResult, StudentResult } from '../results/result.js';
import { followUpsOf, stepsWithin } from '../objective/follow-ups.js';
import { markQuestion } from './mark-question.js';
import type { CarriedErrors, Marking, MarkingRun, WrittenQuestion } from './marking.js';

/** Marks the answers of a whole class, one student after the other. */
export class Marker {
  private readonly run: MarkingRun;
  /** Equal answers to one question are marked once: a class of thousands gives a few hundred different ones. */
  private readonly known = new Map<string, QuestionResult>();
  private readonly variants: ReadonlyMap<string, readonly Question[]>;

  constructor(marking: Marking) {
    this.run = { ...marking, carried: remember(carriedErrors), proposals: new Map() };
    this.variants = new Map(marking.exam.variants.map((variant) => [variant.id, bySlot(variant)]));
  }

  /** @throws Error for a variant that the exam does not have: that was checked when the answers were read. */
  mark(row: AnswerRow): StudentResult {
    const questions = this.variants.get(row.variant);
    if (!questions) throw new Error(`the exam has no variant ${row.variant}`);
    const own = cellsByNumber(row);
    const results = questions.map((question) =>
      this.markOnce(question, { ...row, cells: own.get(String(question.number)) ?? {} }),
    );
    const { id, name, class: group, variant, cells } = row;
    return {
      id,
      name,
      class: group,
      variant,
      total: writeFraction(sum(results.flatMap((result) => marksSoFar(result) ?? []))),
      pending: results.reduce((count, result) => count + waitingIn(result), 0),
      questions: results,
      cells,
    };
  }

  /** A program, and decisions about answers that were not typed, are about one student. */
  private whose({ kind }: Question, { id }: AnswerRow): string {
    if (kind === 'code') return id;
    const isWritten = kind === 'short' || kind === 'comprehensive';
    return isWritten && this.run.decisions.size > 0 ? id : '';
  }

  private markOnce(question: Question, row: AnswerRow): QuestionResult {
    if (this.run.overrides.find(row.id, question)) return markQuestion(question, row, this.run);
    const key = JSON.stringify([row.variant, question.slot, row.cells, this.whose(question, row)]);
    const known = this.known.get(key);
    if (known) return known;
    const result = markQuestion(question, row, this.run);
    this.known.set(key, result);
    return result;
  }
}

/** In the order of the slots, which is the same for all variants. */
const bySlot = ({ questions }: Variant): readonly Question[] =>
  questions.toSorted((left, right) => numberOf(left.slot) - numberOf(right.slot));

const numberOf = (slot: string): number => Number(slot.slice(1));

/** How many answers of a question wait: a part counts for itself. */
const waitingIn = ({ status, parts }: QuestionResult): number =>
  parts ? parts.filter((part) => part.status === 'pending').length : status === 'pending' ? 1 : 0;

/** The cells of each question, by its number: those of `26`, `26.1` and `26.marks` are together. */
function cellsByNumber({
  cells,
}: AnswerRow): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const own = new Map<string, Record<string, string>>();
  for (const [name, cell] of Object.entries(cells)) {
    const number = name.split('.', 1)[0] ?? '';
    const group = own.get(number) ?? {};
    group[name] = cell;
    own.set(number, group);
  }
  return own;
}

const carriedErrors = (question: WrittenQuestion): CarriedErrors => ({
  followUps: followUpsOf(question, generators),
  within: stepsWithin(question, generators),
});
