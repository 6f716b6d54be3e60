import type { Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { AnswerRow } from '../answers/answer-table.js';
import type { ProgramMarks } from '../code/results/program-marks.js';
import { exactly } from '../objective/decimal.js';
import { divide, isEqual, multiply, writeFraction } from '../objective/fraction.js';
import { printMarks } from '../objective/marks.js';
import { exactMarks } from '../results/exact-marks.js';
import type { QuestionResult } from '../results/result.js';
import { decisionFor } from '../review/decisions.js';
import { givenMarks } from './given-marks.js';
import type { MarkingRun } from './marking.js';
import { cellsOf } from './question-cells.js';
import { commentOf, reasons } from './reasons.js';
import { headOf, ofPerson, ofWaiting } from './result-of.js';
import type { Marks } from './result-of.js';

type CodeQuestion = Extract<Question, { kind: 'code' }>;

/**
 * A program has the marks that a person gave in the table of answers or in the review, or else those of its own checks, on the scale of
 * the paper.
 */
export function markProgram(
  question: CodeQuestion,
  row: AnswerRow,
  marking: MarkingRun,
): QuestionResult {
  return { ...headOf(question), ...marksOf(question, row, marking) };
}

function marksOf(question: CodeQuestion, { id, variant, cells }: AnswerRow, run: MarkingRun) {
  const { points, number } = question;
  const waiting = ofWaiting(points, '', { why: reasons.noMarksYet });
  const given = givenMarks(cellsOf(cells, String(number), 0), points, []);
  if (given.kind === 'given') return ofPerson(waiting, given.marks, { by: 'person' });
  if (given.kind === 'wrong') return { ...waiting, why: given.why };
  const answer = { question, variant, part: '', answer: '', student: id };
  const decision = decisionFor(run.decisions, answer);
  return decision
    ? ofPerson(waiting, decision.marks, { by: 'person', why: commentOf(decision.comment) })
    : byChecks(question, id, run);
}

function byChecks({ task, points }: CodeQuestion, student: string, run: MarkingRun): Marks {
  const worth = run.programs?.pointsOf(task);
  if (worth === undefined) return ofWaiting(points, '', { why: reasons.noMarksYet });
  const found = run.programs?.find(task, student);
  return found?.status === 'graded'
    ? graded(found, points, worth)
    : ofWaiting(points, '', { why: whyWaiting(found) });
}

function graded({ least }: ProgramMarks, points: number, worth: number): Marks {
  const share = divide(exactMarks(least), exactly(worth));
  return {
    ...{ points, status: 'marked', by: 'rule', answer: '', mistakes: [] },
    marks: writeFraction(multiply(share, exactly(points))),
    read: read(printMarks(exactMarks(least)), worth),
    isRight: isEqual(exactMarks(least), exactly(worth)),
  };
}

const read = (marks: string, worth: number): LocalizedText => ({
  zh: `程序得 ${marks} / ${worth} 分`,
  en: `the program has ${marks} of ${worth}`,
});

function whyWaiting(found: ProgramMarks | undefined): LocalizedText {
  if (found === undefined) return reasons.programUnknown;
  return found.status === 'missing' ? reasons.noProgram : reasons.programWaits;
}
