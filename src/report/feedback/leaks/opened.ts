import type { Task } from '../../../grading/code/tasks/task.js';

/** What of a reference the visible checks of a task compare, so that students see it. */
export interface Opened {
  readonly layers: boolean;
  readonly arguments: boolean;
  readonly shapes: boolean;
  readonly parameters: boolean;
  readonly compile: boolean;
  readonly training: boolean;
  readonly output: boolean;
}

export function openedBy({ checks }: Task): Opened {
  const visible = new Set(checks.filter((check) => check.visible).map(({ check }) => check));
  const anyOf = (...names: readonly string[]): boolean => names.some((name) => visible.has(name));
  return {
    layers: anyOf('layer-sequence', 'layer-arguments', 'output-shapes', 'parameter-count'),
    arguments: anyOf('layer-arguments'),
    shapes: anyOf('output-shapes'),
    parameters: anyOf('parameter-count'),
    compile: anyOf('compile'),
    training: anyOf('fit-arguments', 'data-preparation'),
    output: anyOf('printed-output'),
  };
}
