import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took: on the clock, and in processor seconds. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

/** The kernel counts in hundredths of a second. */
const ticksPerSecond = 100;

/**
 * Runs a command to its end. Its processor seconds are those of the whole machine meanwhile: processes that are killed, as those of
 * submissions are, are missing from what a parent is told. So nothing else may run. @throws Error if it fails.
 */
export function cpuOf(command: string, args: readonly string[]): Taken {
  const before = machineSeconds();
  const begin = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const wall = Number(process.hrtime.bigint() - begin) / 1e9;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return { wall, cpu: machineSeconds() - before };
}

/** Processor seconds that all processes have used since the machine was started. */
function machineSeconds(): number {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [, user = 0, nice = 0, system = 0] = line.trim().split(/\s+/).map(Number);
  return (user + nice + system) / ticksPerSecond;
}
