import type { Task } from '../grading/code/tasks/task.js';
import type { SandboxOptions } from '../sandbox/sandbox.js';
import type { GraderOptions } from './grader-options.js';

const megabyte = 1_048_576;

/** The sandbox of a task's programs. */
export function sandboxOptions({ limits }: Task, options: GraderOptions): SandboxOptions {
  const { engine, warm, data, wall, cache, dist, preparing } = options;
  return {
    keras2: true,
    training: limits.training,
    limits: {
      wallSeconds: limits.wallSeconds,
      cpuSeconds: limits.cpuSeconds,
      memoryBytes: limits.memoryMegabytes * megabyte,
    },
    ...given({ engine, warm, data, wall, cache, dist, preparing }),
  };
}

/** What is not undefined. */
const given = <Options extends object>(options: Options): Partial<Options> =>
  Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as Partial<Options>;
