import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReferenceEvidence } from '../../grading/code/evidence/submission-evidence.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { cacheFolder } from '../../util/cache-folder.js';
import { StagedFolder } from '../../util/staged-folder.js';
import type { GraderOptions } from '../grader-options.js';
import type { FunctionTrial } from '../grading/trial.js';
import { captureModels } from './capture-models.js';
import { captureTrial } from './capture-trial.js';
import { publishedTrial } from './published-trial.js';
import { referenceKey } from './reference-key.js';

/** What submissions are compared with. */
export interface CapturedReferences {
  /** For tasks of the kind `model`. */
  readonly references: readonly ReferenceEvidence[];
  /** For tasks of the kind `function`. */
  readonly trial: FunctionTrial | null;
}

/**
 * Runs a task's reference programs, once: what they are is kept in the user's cache, under what it was made from.
 * @throws InputError for a reference that does not run to its end.
 */
export async function capturedReferences(
  loaded: LoadedTask,
  sandbox: Sandbox,
  options: GraderOptions,
): Promise<CapturedReferences> {
  const { published } = loaded;
  if (published !== null)
    return { references: published.references, trial: publishedTrial(loaded.task, published) };
  return loaded.task.kind === 'function'
    ? { references: [], trial: await captureTrial(loaded, sandbox, options) }
    : { references: await cachedModels(loaded, sandbox, options), trial: null };
}

async function cachedModels(
  loaded: LoadedTask,
  sandbox: Sandbox,
  options: GraderOptions,
): Promise<readonly ReferenceEvidence[]> {
  const folder = path.join(options.cache ?? cacheFolder(), 'references');
  const name = `${referenceKey(loaded, options)}.json`;
  const known = readCached(path.join(folder, name));
  if (known !== undefined) return known;
  const captured = await captureModels(loaded, sandbox);
  const stage = new StagedFolder(folder);
  stage.write(name, JSON.stringify(captured));
  stage.commit();
  return captured;
}

/** Undefined where there is none, or none that can be read: it is made again. */
function readCached(file: string): readonly ReferenceEvidence[] | undefined {
  try {
    // Written by us, whole, under a name that says what it holds.
    return JSON.parse(readFileSync(file, 'utf8')) as readonly ReferenceEvidence[];
  } catch {
    return undefined;
  }
}
