import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const reference = readFileSync(path.join('reference-models', 'mnist-cnn', 'reference.py'), 'utf8');

/** The text of the n-th submission: right, so that everything is compared, and another one than all others. */
export const submission = (number: number): string => `# ${number}\n${reference}`;

/** A folder of submissions, so many of them different. */
export function submissionsFolder(count: number, different: number): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gradpaper-bench-'));
  for (let at = 0; at < count; at++)
    writeFileSync(path.join(folder, `student${at}.py`), submission(at % different));
  return folder;
}
