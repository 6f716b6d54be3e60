import type { StudentResult } from '../../grading/results/result.js';
import type { PendingWork } from './class-report.js';
import type { SlotAnswer, SlotAnswers } from './slot-answers.js';

/** Which answers wait for a person. */
export function pendingWork(
  slots: readonly SlotAnswers[],
  students: readonly StudentResult[],
): PendingWork {
  const questions = slots.map(({ slot, question, answers }) => ({
    slot,
    number: question.number,
    answers: answers.reduce((sum, answer) => sum + waitingIn(answer), 0),
  }));
  return {
    students: students.filter(({ pending }) => pending > 0).length,
    answers: questions.reduce((sum, { answers }) => sum + answers, 0),
    questions: questions.filter(({ answers }) => answers > 0),
  };
}

/** A part that waits counts for itself, as in the results. */
function waitingIn({ result }: SlotAnswer): number {
  if (result?.status !== 'pending') return 0;
  return result.parts?.filter(({ status }) => status === 'pending').length ?? 1;
}
