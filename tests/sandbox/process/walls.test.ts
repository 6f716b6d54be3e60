import { spawn } from 'node:child_process';
import os from 'node:os';
import test from 'ava';
import { innermostProcess } from '../../../src/sandbox/process/innermost.js';
import { findWall, stands, walls, type WallCommand } from '../../../src/sandbox/process/walls.js';
import { makeSandbox, runText } from '../../support/sandbox.js';

/** No wall, but a process of its own around the one of the program. */
const shell: WallCommand = () => ['sh', '-c', '"$0" "$@"; exit $?'];

test('behind each wall of this machine, and behind one that starts a child, programs run and limits hold', async (t) => {
  const standing = await Promise.all(
    walls.map(async ({ command }) => ((await stands(command)) ? [command] : [])),
  );
  for (const command of [...standing.flat(), shell]) {
    const [name] = command([], '/');
    const sandbox = makeSandbox({ wall: command, limits: { cpuSeconds: 1 } });
    const { stdout, verdict, usage } = await runText(
      sandbox,
      'print(6 * 7, flush=True)\nwhile True: pass',
    );
    t.is(stdout, '42\n', name);
    t.like(verdict, { kind: 'limit', limit: 'cpu-time' }, name);
    t.true(usage.peakBytes > 1e8);
    await sandbox.close();
  }
});

const hasNetwork = Object.keys(os.networkInterfaces()).some((name) => name !== 'lo');

const noWalls: readonly (readonly [what: string, command: WallCommand])[] = [
  ['whose program is not there', () => ['gradpaper-has-no-such-program']],
  ['that refuses to start anything', () => ['false']],
  ['that ends well and starts nothing', () => ['true']],
  ['that says something of its own', () => ['sh', '-c', 'echo 0; "$0" "$@"']],
  // Where the machine has no network there is none to be taken away.
  ...(hasNetwork ? [['that takes nothing away', () => ['env']] as const] : []),
];

for (const [what, command] of noWalls)
  test(`a wall ${what} does not count as one`, async (t) => {
    t.false(await stands(command));
  });

test('the wall that is found is the first one that stands', async (t) => {
  const wall = await findWall();
  for (const { name, command } of walls) {
    const isStanding = await stands(command);
    if (name === wall?.name) {
      t.true(isStanding);
      return;
    }
    t.false(isStanding, name);
  }
  t.is(wall, undefined);
});

test('the innermost process is the one that has no child', async (t) => {
  const child = spawn('sh', ['-c', 'sleep 20; exit 0'], { stdio: 'ignore' });
  const { pid = 0 } = child;
  for (let tries = 0; innermostProcess(pid) === pid && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const inner = innermostProcess(pid);
  t.not(inner, pid);
  t.is(innermostProcess(inner), inner);
  process.kill(inner, 'SIGKILL');
  child.kill('SIGKILL');
});

test.serial('what was tried for a wall is not waited for', async (t) => {
  const timers = (): number =>
    process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await findWall();
  t.true(timers() <= before);
});
