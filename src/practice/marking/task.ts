import type { Part, Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { isObjective } from '../../grading/objective/mark-objective.js';
import type { ObjectiveQuestion } from '../../grading/objective/mark-objective.js';

/** A short or comprehensive question. */
export type WrittenQuestion = Extract<Question, { kind: 'short' | 'comprehensive' }>;

/** What is answered at once: a whole question, or one part of a comprehensive one. */
export type Task =
  { readonly kind: 'objective'; readonly question: ObjectiveQuestion } | WrittenTask;

export interface WrittenTask {
  readonly kind: 'written';
  readonly question: WrittenQuestion;
  /** A short question is its own only part; its label is empty, its stem that of the question. */
  readonly part: Omit<Part, 'space'>;
}

/** What a question asks for, in order. @throws Error for a program, which nobody types into a prompt. */
export function tasksOf(question: Question): readonly Task[] {
  if (isObjective(question)) return [{ kind: 'objective', question }];
  switch (question.kind) {
    case 'short':
      return [{ kind: 'written', question, part: { ...question, label: '' } }];
    case 'comprehensive':
      return question.parts.map((part) => ({ kind: 'written', question, part }));
    case 'code':
      throw new Error(`${question.item}: programs are not asked in practice`);
  }
}

/** Where the worked solution of a task stands. */
export const solutionOf = (task: Task): LocalizedText =>
  task.kind === 'objective' ? task.question.why : task.part.why;

/** The most that a task earns. */
export const pointsOf = (task: Task): number =>
  task.kind === 'objective' ? task.question.points : task.part.points;
