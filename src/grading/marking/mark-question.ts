import type { Question } from '../../exam/manifest/question-schema.js';
import { sameInBoth } from '../../util/localized-text.js';
import { without } from '../../util/without.js';
import type { AnswerRow } from '../answers/answer-table.js';
import { exactly } from '../objective/decimal.js';
import type { Fraction } from '../objective/fraction.js';
import { isObjective } from '../objective/mark-objective.js';
import type { QuestionResult } from '../results/result.js';
import { markObjectiveQuestion } from './mark-objective-question.js';
import { markProgram } from './mark-program.js';
import { markComprehensive, markShort } from './mark-written-question.js';
import type { MarkingRun } from './marking.js';
import { ofPerson } from './result-of.js';

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
      return markProgram(question, row, marking);
  }
}

/** The marks of the whole question in place of all that its parts earned. */
function overridden(result: QuestionResult, marks: Fraction, reason: string): QuestionResult {
  const whole = without(result, 'parts', 'proposal');
  return { ...whole, ...ofPerson(whole, marks, { by: 'override', why: sameInBoth(reason) }) };
}
