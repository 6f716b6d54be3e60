import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { distFolder } from '../../sandbox/process/dist-folder.js';
import type { GraderOptions } from '../grader-options.js';

/** What captured references depend on: the programs, their limits, the data, the engine, and gradpaper's own code. */
export function referenceKey({ task, folder }: LoadedTask, options: GraderOptions): string {
  const hash = createHash('sha256');
  const { engine = 'wasm', data = '', dist = distFolder() } = options;
  hash.update(JSON.stringify([task.id, task.references, task.limits, engine, data]));
  for (const name of task.references) hash.update(readFileSync(path.join(folder, name)));
  // The engine's file names the others by what is in them.
  for (const name of ['bin/program-engine.js', 'sandbox/child.js', 'sandbox/modules.zip'])
    hash.update(readFileSync(path.join(dist, name)));
  return hash.digest('hex').slice(0, 32);
}
