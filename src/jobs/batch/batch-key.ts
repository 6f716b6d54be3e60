import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { canonicalJson, hashOf } from '../../util/canonical-json.js';

const schema = z.object({
  format: z.literal('gradpaper-code-results'),
  gradpaper: z.string(),
  task: z.string(),
  /** Of `task.yaml`: checks, points, rules. */
  definition: z.string(),
  /** Of what decides how programs are run and what they are compared with: this cannot change without running them again. */
  running: z.string(),
  seed: z.string(),
});

/** What a batch depends on, beside the programs that were handed in. */
export type BatchKey = z.output<typeof schema>;

export function batchKey(
  loaded: LoadedTask,
  { seed, version }: { readonly seed: string; readonly version: string },
): BatchKey {
  return {
    format: 'gradpaper-code-results',
    gradpaper: version,
    task: loaded.task.id,
    definition: hashOf(loaded.task),
    running: runningHash(loaded),
    seed,
  };
}

export const writeBatchKey = (key: BatchKey): string => canonicalJson(key);

/** Reads what {@link writeBatchKey} wrote; undefined for anything else. */
export function parseBatchKey(text: string): BatchKey | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    // No JSON: nothing of ours.
    return undefined;
  }
}

function runningHash({ task, folder, published }: LoadedTask): string {
  const { id, kind, references, data, limits, function: asked } = task;
  const files = published ? [] : [...references, ...(asked ? [asked.inputs] : [])];
  return hashOf({
    ...{ id, kind, data, limits, function: asked, published },
    files: files.map((name) =>
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ),
  });
}
