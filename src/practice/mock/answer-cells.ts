import type { Question } from '../../exam/manifest/question-schema.js';
import { tasksOf } from '../marking/task.js';
import type { Task } from '../marking/task.js';

/** Where an answer stands in the table that the grader reads: `7`, and `29.1` for a part. */
export interface Place {
  readonly name: string;
  readonly task: Task;
}

/** The answers that a question wants, by the names of their columns. Programs are not typed in a mock examination. */
export function placesOf(question: Question): readonly Place[] {
  if (question.kind === 'code') return [];
  return tasksOf(question).map((task, index) => ({
    name:
      question.kind === 'comprehensive'
        ? `${question.number}.${index + 1}`
        : String(question.number),
    task,
  }));
}

/** The questions that are not answered in full, in the order of the paper. */
export const openOf = (
  questions: readonly Question[],
  cells: ReadonlyMap<string, string>,
): readonly Question[] =>
  questions.filter(
    (question) => placesOf(question).length > 0 && progressOf(question, cells) !== 'all',
  );

/** Says how much of a question is answered. */
export function progressOf(
  question: Question,
  cells: ReadonlyMap<string, string>,
): 'none' | 'some' | 'all' {
  const places = placesOf(question);
  const answered = places.filter(({ name }) => (cells.get(name) ?? '') !== '').length;
  if (answered === 0) return 'none';
  return answered === places.length ? 'all' : 'some';
}
