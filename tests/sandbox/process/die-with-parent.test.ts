import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import test from 'ava';
import { dieWithParent } from '../../../src/sandbox/process/die-with-parent.js';
import { isRunning } from '../../../src/util/process-alive.js';

const forEver = 'for (;;);';

test('a process that never ends is ended with the one that has started it', async (t) => {
  const command = [...dieWithParent(), process.execPath, '-e', forEver];
  const [program = '', ...args] = command;
  const starter = `const { pid } = require('node:child_process').spawn(${JSON.stringify(program)}, ${JSON.stringify(args)}, { stdio: 'ignore' });
console.log(pid);
setInterval(() => undefined, 1000);`;
  const parent = spawn(process.execPath, ['-e', starter]);
  const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(printed.toString());
  t.true(isRunning(pid));
  await setTimeout(200);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  for (let tries = 0; tries < 50 && isRunning(pid); tries++) await setTimeout(100);
  const isLeft = isRunning(pid);
  if (isLeft) process.kill(pid, 'SIGKILL');
  // Systems without the means for it keep the process.
  t.is(isLeft, dieWithParent().length === 0);
});
