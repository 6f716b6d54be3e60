import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditedOverrides } from '../../grading/results/audit.js';
import { readCodeOverrides } from '../../grading/code/results/code-overrides.js';
import type { CodeOverride } from '../../grading/code/results/code-overrides.js';
import type { Task } from '../../grading/code/tasks/task.js';
import type { Problem } from '../../util/problem.js';
import { readYaml } from '../../util/yaml-document.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { shown } from '../terminal/shown.js';
import type { ProgramsOptions } from './grade-options.js';

/** What people and earlier runs have left in a folder of results. */
export interface CodeFolder {
  readonly overrides: readonly CodeOverride[];
  /** The overrides' very text, if they were given from elsewhere. */
  readonly copy: string | undefined;
  readonly audit: string;
  /** The overrides of the last time, by the audit log. */
  readonly earlier: readonly CodeOverride[];
  readonly problems: readonly Problem[];
}

const overridesFile = 'overrides.yaml';

/** Reads overrides, which may be given from elsewhere, and the audit log. */
export function readCodeFolder(
  { out, overrides: given }: Pick<ProgramsOptions, 'out' | 'overrides'>,
  task: Task,
  handIns: readonly { readonly id: string }[],
): CodeFolder {
  if (given !== undefined) mustBeFile(given);
  const file = given ?? path.join(out, overridesFile);
  const read = existsSync(file)
    ? readCodeOverrides(
        readYaml(file, shown(file)),
        task,
        handIns.map(({ id }) => id),
      )
    : { overrides: [], problems: [] };
  const log = path.join(out, 'audit.jsonl');
  const audit = existsSync(log) ? readFileSync(log, 'utf8') : '';
  return {
    ...read,
    copy: given === undefined ? undefined : readFileSync(file, 'utf8'),
    audit,
    earlier: auditedOverrides(audit),
  };
}
