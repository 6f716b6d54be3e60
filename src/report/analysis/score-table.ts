import type { ScoreTable } from '../../statistics/score-table.js';
import type { SlotAnswers } from './slot-answers.js';

/** The scores of a class in points: a column for each slot, `null` where nothing is marked yet or the rule does not grade. */
export const scoreTable = (slots: readonly SlotAnswers[], students: number): ScoreTable => ({
  points: slots.map(({ question }) => question.points),
  scores: Array.from({ length: students }, (_, student) =>
    slots.map(({ answers }) => answers[student]?.score ?? null),
  ),
});
