import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';

/** How a run went. */
export interface TimedRun {
  readonly lines: readonly string[];
  readonly seconds: number;
  /** Milliseconds to the first line. */
  readonly firstLine: number;
  readonly peakBytes: number;
}

export const newSandbox = (options: SandboxOptions = {}): Sandbox =>
  new Sandbox({ engine: 'wasm', dist: path.resolve('dist'), ...options });

/** Runs a program in the sandbox. @throws Error where it does not come to its end. */
export async function timedRun(sandbox: Sandbox, source: string): Promise<TimedRun> {
  const begun = performance.now();
  let printed = '';
  let firstLine = NaN;
  const { verdict, usage } = await sandbox.run(
    { source: Buffer.from(source), file: 'bench.py' },
    (_stream, text) => {
      if (printed === '') firstLine = performance.now() - begun;
      printed += text;
    },
  );
  if (verdict.kind !== 'done') throw new Error(`${JSON.stringify(verdict)}\n${source}`);
  const seconds = (performance.now() - begun) / 1000;
  return { lines: printed.trimEnd().split('\n'), seconds, firstLine, peakBytes: usage.peakBytes };
}

/** Runs a second of a program in processes that nobody has started before, two at a time. */
export async function coldRunsPerSecond(source: string, runs: number): Promise<number> {
  const sandbox = newSandbox();
  await timedRun(sandbox, source);
  const begun = performance.now();
  let left = runs;
  const work = async (): Promise<void> => {
    while (left-- > 0) await timedRun(sandbox, source);
  };
  await Promise.all([work(), work()]);
  const seconds = (performance.now() - begun) / 1000;
  await sandbox.close();
  return runs / seconds;
}

/** Runs a program with real Keras and NumPy; undefined where KERAS_PYTHON names none. @throws Error where it fails. */
export function realRun(source: string): Pick<TimedRun, 'lines' | 'seconds'> | undefined {
  const python = process.env['KERAS_PYTHON'];
  if (python === undefined) return undefined;
  const begun = performance.now();
  const env = { ...process.env, TF_CPP_MIN_LOG_LEVEL: '3', CUDA_VISIBLE_DEVICES: '-1' };
  const { status, stdout, stderr } = spawnSync(python, ['-c', source], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return {
    lines: stdout.trimEnd().split('\n'),
    seconds: (performance.now() - begun) / 1000,
  };
}
