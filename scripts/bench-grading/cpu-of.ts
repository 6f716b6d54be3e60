import { spawnSync } from 'node:child_process';

/** What a command took: on the clock, and in processor seconds of it and all processes below it. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

/** Runs a command to its end. @throws Error if it fails. */
export function cpuOf(command: string, args: readonly string[]): Taken {
  const begin = process.hrtime.bigint();
  const shell = spawnSync(
    'bash',
    ['-c', '"$@" > /dev/null; code=$?; times; exit $code', 'bash', command, ...args],
    {
      encoding: 'utf8',
    },
  );
  const wall = Number(process.hrtime.bigint() - begin) / 1e9;
  if (shell.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${shell.stderr}`);
  // The second line holds the times of the processes below the shell.
  const [user = '', system = ''] = (shell.stdout.trim().split('\n').at(-1) ?? '').split(' ');
  return { wall, cpu: seconds(user) + seconds(system) };
}

function seconds(text: string): number {
  const [minutes = '0', rest = '0'] = text.split('m');
  return Number(minutes) * 60 + Number(rest.replace('s', ''));
}
