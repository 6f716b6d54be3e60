import type { Question, RubricPoint } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { exactly } from '../objective/decimal.js';
import { writeFraction } from '../objective/fraction.js';
import type { StepMark } from '../objective/mark-steps.js';
import { isBlank, tidy } from '../objective/reading/tidy.js';
import type { Proposal } from '../results/result.js';
import { decisionFor, scopeOf } from '../review/decisions.js';
import { proposeWritten } from '../written/propose-written.js';
import { givenMarks } from './given-marks.js';
import type { MarkingRun } from './marking.js';
import type { QuestionCells } from './question-cells.js';
import { commentOf, reasons } from './reasons.js';
import { ofMarked, ofPerson, ofWaiting } from './result-of.js';
import type { Marks } from './result-of.js';

/** A short question, or a part of a comprehensive one, with what was handed in. */
export interface WrittenAnswer {
  readonly question: Question;
  readonly variant: string;
  readonly student: string;
  /** The label of the part; '' for a short question. */
  readonly part: string;
  readonly points: number;
  readonly stem: LocalizedText;
  readonly rubric: readonly RubricPoint[];
  readonly cells: QuestionCells;
  /** How the typed result compares with the key; undefined if there is no key. */
  readonly step: StepMark | undefined;
}

/** Marks that a person gave, or else a proposal that waits for her: nothing written is final without review. */
export function markWritten(written: WrittenAnswer, marking: MarkingRun): Marks {
  const { question, variant, student, part, points, rubric, cells, step } = written;
  const { answer } = cells;
  const waiting = propose(written, marking);
  const given = givenMarks(cells, points, rubric);
  if (given.kind === 'given') return ofPerson(waiting, given.marks, { by: 'person' });
  if (given.kind === 'wrong') return { ...waiting, why: given.why };
  const decision = decisionFor(marking.decisions, { question, variant, student, part, answer });
  const decided =
    decision &&
    ofPerson(waiting, decision.marks, { by: 'person', why: commentOf(decision.comment) });
  return decided ? { ...decided, ...(step && resultOf(step)) } : waiting;
}

function propose(written: WrittenAnswer, marking: MarkingRun): Marks {
  const { points, cells, step } = written;
  const { answer } = cells;
  if (isBlank(tidy(answer))) return ofWaiting(points, answer, { why: reasons.noMarksYet });
  if (step?.isRight || step?.isCarried) return ofRightResult(written, step);
  if (step?.status === 'marked') return ofWrongResult(written, step, marking);
  const proposal = proposalFor(written, marking);
  const waiting = ofWaiting(points, answer, { why: reasons.written, proposal });
  return { ...waiting, ...(step && resultOf(step)) };
}

function ofRightResult({ points, rubric, cells }: WrittenAnswer, step: StepMark): Marks {
  const { isCarried } = step;
  const why = isCarried ? reasons.carriedResult : reasons.rightResult;
  const proposal = allOf(rubric, points, why);
  return { ...ofWaiting(points, cells.answer, { why, proposal, isCarried }), ...resultOf(step) };
}

function ofWrongResult(written: WrittenAnswer, step: StepMark, marking: MarkingRun): Marks {
  const { points, rubric, cells } = written;
  const proposal = rubric.every(isAboutWords)
    ? noneOf(rubric, step)
    : proposalFor(written, marking);
  const why = reasons.wrongResult;
  return { ...ofWaiting(points, cells.answer, { why, proposal }), ...resultOf(step) };
}

function proposalFor(
  { question, variant, part, stem, rubric, cells: { answer } }: WrittenAnswer,
  { proposals }: MarkingRun,
): Proposal {
  const key = JSON.stringify([scopeOf(question, variant), question.slot, part, answer]);
  const known = proposals.get(key);
  if (known) return known;
  const proposal = proposeWritten(rubric, answer, { questions: [question.stem, stem] });
  proposals.set(key, proposal);
  return proposal;
}

/** What the comparison with the key found, beside marks. */
function resultOf(step: StepMark): Pick<Marks, 'mistakes'> & Partial<Marks> {
  const { read, each, mistakes } = ofMarked(step, 0, '');
  return { ...(read && { read }), ...(each && { each }), mistakes };
}

/** A point for which the author gave neither wordings nor numbers: a bare result must not be held against its words. */
const isAboutWords = ({ accept, numbers }: RubricPoint): boolean => !accept && !numbers;

/** A wrong result without any working; a person looks closely if some of its numbers are right. */
const noneOf = (rubric: readonly RubricPoint[], { each }: StepMark): Proposal => ({
  marks: '0',
  rubric: rubric.map(({ marks }, point) => ({
    point,
    points: marks,
    isEarned: false,
    isUnsure: each.some((isRight) => isRight),
    evidence: [],
    why: each.some((isRight) => isRight) ? reasons.partlyRight : reasons.wrongResult,
  })),
});

const allOf = (rubric: readonly RubricPoint[], points: number, why: LocalizedText): Proposal => ({
  marks: writeFraction(exactly(points)),
  rubric: rubric.map(({ marks }, point) => ({
    point,
    points: marks,
    isEarned: true,
    isUnsure: false,
    evidence: [],
    why,
  })),
});
