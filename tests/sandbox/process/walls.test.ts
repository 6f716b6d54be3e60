import { spawn } from 'node:child_process';
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
    const sandbox = makeSandbox({ wall: command, limits: { cpuSeconds: 2 } });
    t.is((await runText(sandbox, 'print(6 * 7)')).stdout, '42\n', name);
    const { verdict, usage } = await runText(sandbox, 'while True: pass');
    t.like(verdict, { kind: 'limit', limit: 'cpu-time' }, name);
    t.true(usage.peakBytes > 1e8);
    await sandbox.close();
  }
});

const noWalls: readonly (readonly [what: string, command: WallCommand])[] = [
  ['whose program is not there', () => ['gradpaper-has-no-such-program']],
  ['that refuses to start anything', () => ['false']],
  ['that ends well and starts nothing', () => ['true']],
  ['that starts the program without taking anything away', () => ['env']],
  [
    'that says it has no network without a look',
    () => ['sh', '-c', 'echo "0 or so"; "$0" "$@"'],
  ],
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
