import type { AnswerRow } from '../answers/answer-table.js';
import { markObjective } from '../objective/mark-objective.js';
import type { ObjectiveQuestion } from '../objective/mark-objective.js';
import type { Marked } from '../objective/marked.js';
import type { QuestionResult } from '../results/result.js';
import { decisionFor } from '../review/decisions.js';
import { givenMarks } from './given-marks.js';
import { ruleIdOf } from './marking.js';
import type { Marking } from './marking.js';
import { cellsOf } from './question-cells.js';
import { commentOf } from './reasons.js';
import { headOf, ofMarked, ofPerson, tickedOf } from './result-of.js';

/** Marks a question by its rule. Marks in the table go before it, and a reviewer decides where an answer could not be read. */
export function markObjectiveQuestion(
  question: ObjectiveQuestion,
  { id: student, cells, variant }: AnswerRow,
  marking: Marking,
): QuestionResult {
  const { points, number } = question;
  const own = cellsOf(cells, String(number), 0);
  const { answer } = own;
  const byRule = resultByRule(question, answer, ruleIdOf(marking, question));
  const given = givenMarks(own, points, []);
  if (given.kind === 'given')
    return { ...byRule, ...ofPerson(byRule, given.marks, { by: 'person' }) };
  if (given.kind === 'wrong') return { ...byRule, status: 'pending', marks: null, why: given.why };
  if (byRule.status !== 'pending') return byRule;
  const decision = decisionFor(marking.decisions, { question, variant, student, part: '', answer });
  if (!decision) return byRule;
  const why = commentOf(decision.comment);
  return { ...byRule, ...ofPerson(byRule, decision.marks, { by: 'person', why }) };
}

function resultByRule(question: ObjectiveQuestion, answer: string, rule: string): QuestionResult {
  const marked = markObjective(question, answer, rule);
  return {
    ...headOf(question),
    ...ofMarked(marked, question.points, answer),
    ...('options' in question && { ticked: ticksOf(question, marked) }),
  };
}

const ticksOf = (question: Extract<ObjectiveQuestion, { options: unknown }>, marked: Marked) =>
  marked.status === 'unreadable' ? null : tickedOf(question, marked.understood);
