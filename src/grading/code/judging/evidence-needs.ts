import type { InspectOrder } from '../../../keras/inspect/evidence.js';
import type { Need } from '../checks/check.js';
import { forwardOptions } from '../checks/forward-equality.js';
import { checks } from '../checks/index.js';
import { metricOptions } from '../checks/metric-at-least.js';
import { trajectoryOptions } from '../checks/training-trajectory.js';
import type { Task, TaskCheck } from '../tasks/task.js';

/** What has to be computed when a program is over, so that its task's checks can be judged. */
export interface EvidenceNeeds extends Pick<InspectOrder, 'forward' | 'trajectory' | 'metric'> {
  /** Whether the task's function is to be called. */
  readonly function: boolean;
}

/** Which checks are judged: students who look for themselves see the visible ones only. */
export interface JudgeOptions {
  readonly hidden: boolean;
}

/** What a task's checks need; only what is needed is computed. */
export function evidenceNeeds(task: Task, options: JudgeOptions): EvidenceNeeds {
  const judged = judgedChecks(task, options);
  const first = (id: string): unknown => judged.find(({ check }) => check === id)?.options ?? {};
  const needs = (need: Need): boolean =>
    judged.some(({ check }) => checks.find(({ id }) => id === check)?.needs.includes(need));
  const isModel = task.kind === 'model';
  return {
    forward: isModel && needs('forward') ? forwardOptions.parse(first('forward-equality')) : null,
    trajectory:
      isModel && needs('trajectory') ? trajectoryOptions.parse(first('training-trajectory')) : null,
    metric: needs('metric') ? metricOrder(task, first('metric-at-least')) : null,
    function: task.function !== null && needs('function'),
  };
}

export const judgedChecks = (
  { checks: all }: Task,
  { hidden }: JudgeOptions,
): readonly TaskCheck[] => all.filter(({ visible }) => visible || hidden);

function metricOrder({ data }: Task, options: unknown): InspectOrder['metric'] {
  if (data === null) return null;
  const { metric, rows } = metricOptions.parse(options);
  return { set: data, rows, metric };
}
