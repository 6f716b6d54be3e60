import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { RunResult } from '../../src/sandbox/run-program.js';
import { Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import type { Program } from '../../src/sandbox/run-program.js';

/** A run, with what was printed. */
export interface Ran extends RunResult {
  readonly stdout: string;
  readonly stderr: string;
}

/** The built sandbox: its processes and threads cannot load TypeScript. */
export const makeSandbox = (options: SandboxOptions = {}): Sandbox =>
  new Sandbox({ engine: 'wasm', dist: path.resolve('dist'), ...options });

/** Runs a program that is given as text. */
export async function runText(
  sandbox: Sandbox,
  text: string,
  program: Partial<Program> = {},
): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const result = await sandbox.run(
    { source: Buffer.from(text), file: 'program.py', ...program },
    (stream, piece) => {
      printed[stream] += piece;
    },
  );
  return { ...result, ...printed };
}

/** A new folder, and how to remove it. */
export function newFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gradpaper-test-'));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
