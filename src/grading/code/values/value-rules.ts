import type { Task } from '../tasks/task.js';
import type { ValueRules } from './same-value.js';

/** How a task's function is compared where its check says nothing else. */
export const valueRules = ({ function: called }: Task): ValueRules => ({
  absolute: called?.tolerance.absolute ?? 0,
  relative: called?.tolerance.relative ?? 0,
  lists: true,
  dtype: 'family',
});
