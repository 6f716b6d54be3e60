import type { Check } from '../checks/check.js';
import { titleOfCheck } from './check-titles.js';
import type { WrittenCheck } from './task-check-schema.js';
import type { WrittenTask } from './task-schema.js';
import type { Task, TaskCheck } from './task.js';

/** A task as it is used: checks have ids and titles, and their options all that is left out. */
export function taskOf(id: string, written: WrittenTask, checks: readonly Check[]): Task {
  const { title, statement, kind, references, data, limits, followThrough } = written;
  return {
    id,
    title,
    statement,
    kind,
    references,
    data,
    limits,
    function: written.function,
    followThrough,
    checks: written.checks.map((check) => checkOf(check, checks)),
  };
}

function checkOf(written: WrittenCheck, checks: readonly Check[]): TaskCheck {
  const { check, points, visible, requires, partial, options } = written;
  const known = checks.find(({ id }) => id === check);
  return {
    id: idOfCheck(written),
    check,
    title: written.title ?? titleOfCheck(check),
    points,
    visible,
    requires,
    partial,
    options: known?.options.parse(options ?? {}),
  };
}

/** The name of a check in its task. */
export const idOfCheck = ({ id, check }: Pick<WrittenCheck, 'id' | 'check'>): string => id ?? check;
