import type { PublishedReferences } from '../../grading/code/tasks/loaded-task.js';
import type { Task } from '../../grading/code/tasks/task.js';
import type { FunctionTrial } from '../grading/trial.js';
import { wireOfPlain } from '../values/wire-of-plain.js';

/** The calls that students are shown, as their bundle holds them. */
export const publishedTrial = (
  { function: asked }: Task,
  { cases }: PublishedReferences,
): FunctionTrial | null =>
  asked && {
    name: asked.name,
    cases: cases.map(({ inputs, arguments: values, expected }) => ({
      visible: true,
      values: values.map(wireOfPlain),
      inputs,
      expected,
      mistaken: {},
    })),
  };
