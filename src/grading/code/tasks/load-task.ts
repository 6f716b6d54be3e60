import path from 'node:path';
import { hasErrors, inFileOrder } from '../../../util/problem.js';
import type { Problem } from '../../../util/problem.js';
import { schemaProblems } from '../../../util/schema-problems.js';
import { readYaml } from '../../../util/yaml-document.js';
import type { YamlDocument } from '../../../util/yaml-document.js';
import type { Check } from '../checks/check.js';
import { checks as allChecks } from '../checks/index.js';
import { fileProblems } from './file-problems.js';
import type { LoadedTask } from './loaded-task.js';
import { nameProblems } from './name-problems.js';
import { readPublished } from './read-published.js';
import { taskFileName } from './task-files.js';
import { taskSchema } from './task-schema.js';
import type { WrittenTask } from './task-schema.js';
import { taskOf } from './to-task.js';

/** A task as it was read; undefined if it cannot be used. */
export interface TaskReading {
  readonly loaded: LoadedTask | undefined;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
  /** `task.yaml`, for what else is to be said of it. */
  readonly document: YamlDocument;
}

/**
 * Reads a task: its folder holds `task.yaml`, and either the programs that it names (a teacher's folder) or `reference.json` (what
 * `task publish` has written). Nothing is thrown: all problems are collected. `shown` is the folder's name in messages.
 */
export function loadTask(
  folder: string,
  shown: string = folder,
  checks: readonly Check[] = allChecks,
): TaskReading {
  const document = readYaml(path.join(folder, taskFileName), `${shown}/${taskFileName}`);
  if (document.problems.length > 0) return unusable(document, document.problems);
  const parsed = taskSchema.safeParse(document.value);
  if (!parsed.success) return unusable(document, schemaProblems(document, parsed.error.issues));
  return completed({ folder, shown, document, checks }, parsed.data);
}

const unusable = (document: YamlDocument, problems: readonly Problem[]): TaskReading => ({
  loaded: undefined,
  problems: problems.toSorted(inFileOrder),
  document,
});

interface Place {
  readonly folder: string;
  readonly shown: string;
  readonly document: YamlDocument;
  readonly checks: readonly Check[];
}

/** A task whose form is right: what is wrong with its names, its numbers and its files. */
function completed({ folder, shown, document, checks }: Place, written: WrittenTask): TaskReading {
  const { published, problems } = readPublished(folder, shown);
  const all = [
    ...problems,
    ...nameProblems(document, written, checks),
    ...fileProblems({ folder, document, written, isPublished: published !== null }),
  ];
  if (hasErrors(all)) return unusable(document, all);
  const task = taskOf(path.basename(path.resolve(folder)), written, checks);
  return { ...unusable(document, all), loaded: { task, folder, published } };
}
