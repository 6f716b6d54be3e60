import { without } from '../../../util/without.js';
import type { Task } from './task.js';

/**
 * What students may hold of a task, in the form of `task.yaml`: no hidden checks, no references, nothing that inputs are drawn by.
 * Its points are those of the visible checks.
 */
export function publishedTask(task: Task): Readonly<Record<string, unknown>> {
  const checks = task.checks.filter(({ visible }) => visible);
  const ids = new Set(checks.map(({ id }) => id));
  const { title, statement, kind, data, limits, followThrough } = task;
  return {
    title,
    kind,
    points: checks.reduce((sum, { points }) => sum + points, 0),
    statement,
    references: [],
    data,
    limits,
    ...(task.function && { function: { ...task.function, cases: 0 } }),
    followThrough,
    checks: checks.map((check) => ({
      ...without(check, 'visible'),
      requires: check.requires.filter((id) => ids.has(id)),
    })),
  };
}
