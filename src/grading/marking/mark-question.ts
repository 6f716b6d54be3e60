import type { Question } from '../../exam/manifest/question-schema.js';
import { sameInBoth } from '../../util/localized-text.js';
import { without } from '../../util/without.js';
import type { AnswerRow } from '../answers/answer-table.js';
import { exactly } from '../objective/decimal.js';
import type { Fraction } from '../objective/fraction.js';
import { isObjective } from '../objective/mark-objective.js';
import type { QuestionResult } from '../results/result.js';
import { givenMarks } from './given-marks.js';
import { markObjectiveQuestion } from './mark-objective-question.js';
import { markComprehensive, markShort } from './mark-written-question.js';
import type { MarkingRun } from './marking.js';
import { cellsOf } from './question-cells.js';
import { reasons } from './reasons.js';
import { headOf, ofPerson, ofWaiting } from './result-of.js';

/** Marks one question of one student: by its rule, then by what people said of it, the later the stronger. */
export function markQuestion(
  question: Question,
  row: AnswerRow,
  marking: MarkingRun,
): QuestionResult {
  const result = markByKind(question, row, marking);
  const override = marking.overrides.find(row.id, question);
  if (override) return overridden(result, override.marks, override.reason);
  const credit = marking.credited.get(question.slot);
  return credit === undefined ? result : overridden(result, exactly(question.points), credit);
}

function markByKind(question: Question, row: AnswerRow, marking: MarkingRun): QuestionResult {
  if (isObjective(question)) return markObjectiveQuestion(question, row, marking);
  switch (question.kind) {
    case 'short':
      return markShort(question, row, marking);
    case 'comprehensive':
      return markComprehensive(question, row, marking);
    case 'code':
      return markProgram(question, row);
  }
}

/** Programs are marked by their own checks; here only a person's marks are taken. */
function markProgram(question: Question, { cells }: AnswerRow): QuestionResult {
  const { points, number } = question;
  const given = givenMarks(cellsOf(cells, String(number), 0), points, []);
  const why = given.kind === 'wrong' ? given.why : reasons.noMarksYet;
  const waiting = ofWaiting(points, '', { why });
  return {
    ...headOf(question),
    ...(given.kind === 'given' ? ofPerson(waiting, given.marks, { by: 'person' }) : waiting),
  };
}

/** The marks of the whole question in place of all that its parts earned. */
function overridden(result: QuestionResult, marks: Fraction, reason: string): QuestionResult {
  const whole = without(result, 'parts', 'proposal');
  return { ...whole, ...ofPerson(whole, marks, { by: 'override', why: sameInBoth(reason) }) };
}
