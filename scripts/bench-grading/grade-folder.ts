import { mkdtempSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cpuOf } from './cpu-of.js';

/** Submissions a second, and processor seconds for each, everything counted: the program itself, its workers and all processes. */
export interface Rate {
  readonly rate: number;
  readonly cpu: number;
}

/** Grades a folder of submissions by the command line, as a teacher does. */
export function gradeFolder(folder: string, jobs: number): Rate {
  const count = readdirSync(folder).length;
  const out = mkdtempSync(path.join(os.tmpdir(), 'gradpaper-results-'));
  const { wall, cpu } = cpuOf(process.execPath, [
    path.join('dist', 'bin', 'gradpaper.js'),
    ...['grade', folder, '--task', 'mnist-cnn', '--out', out, '--jobs', String(jobs), '--quiet'],
  ]);
  return { rate: count / wall, cpu: cpu / count };
}
