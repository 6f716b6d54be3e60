import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Facts } from '../oracle-programs/facts.js';

/** What a program did under real Keras. */
export interface Recording {
  /** `topic/program`. */
  readonly name: string;
  readonly output: string;
  /** The class and the first line of the message of what it raised in the end. */
  readonly error?: string;
  /** The line of the program in which that happened. */
  readonly line?: number | null;
  /** The models that it made and its trainings, as `run --json` has them. */
  readonly facts?: Facts;
  /** Why there is nothing to record. */
  readonly wrong?: string;
}

/** A terminal of 80 columns, no accelerator, one thread, sets in one order: what is printed does not depend on the machine. */
const surroundings = {
  COLUMNS: '80',
  LINES: '24',
  CUDA_VISIBLE_DEVICES: '-1',
  MPLBACKEND: 'Agg',
  OMP_NUM_THREADS: '1',
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONHASHSEED: '0',
  PYTHONIOENCODING: 'utf-8',
  TF_CPP_MIN_LOG_LEVEL: '3',
  TF_ENABLE_ONEDNN_OPTS: '0',
};

/** Runs the programs under a Python one after the other and gives what each did. @throws Error if the Python ends before the last. */
export async function* recordings(
  python: string,
  folder: string,
  names: readonly string[],
): AsyncGenerator<Recording> {
  const child = spawn(
    python,
    [path.join(import.meta.dirname, 'record.py'), path.resolve(folder), ...names],
    { env: { ...process.env, ...surroundings }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let given = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    yield JSON.parse(line) as Recording;
    given++;
  }
  if (given < names.length) throw new Error(`${python} ended after ${given} programs.`);
}
