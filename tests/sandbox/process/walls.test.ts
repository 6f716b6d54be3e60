import { spawn } from 'node:child_process';
import test from 'ava';
import { innermostProcess } from '../../../src/sandbox/process/innermost.js';
import { findWall } from '../../../src/sandbox/process/walls.js';
import { makeSandbox, runText } from '../../support/sandbox.js';

test('behind the wall of this machine, and behind one that starts a child, programs run and limits hold', async (t) => {
  const wall = await findWall();
  const walls = [...(wall === undefined ? [] : [wall.command]), ['sh', '-c', '"$0" "$@"; exit $?']];
  for (const command of walls) {
    const sandbox = makeSandbox({ wall: command, limits: { cpuSeconds: 2 } });
    t.is((await runText(sandbox, 'print(6 * 7)')).stdout, '42\n', command[0]);
    const { verdict, usage } = await runText(sandbox, 'while True: pass');
    t.like(verdict, { kind: 'limit', limit: 'cpu-time' }, command[0]);
    t.true(usage.peakBytes > 1e8);
    await sandbox.close();
  }
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
