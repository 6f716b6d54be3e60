import test from 'ava';
import { endProcesses } from '../../../src/sandbox/process/launch.js';
import { makeSandbox } from '../../support/sandbox.js';

test('processes that nobody waits for any more are ended at once', async (t) => {
  const sandbox = makeSandbox({ limits: { cpuSeconds: 20 } });
  const source = Buffer.from('print("begun", flush=True)\nwhile True: pass');
  let printed = '';
  const { verdict } = await sandbox.run({ source, file: 'program.py' }, (_stream, text) => {
    printed += text;
    endProcesses();
  });
  await sandbox.close();
  t.is(printed, 'begun\n');
  t.is(verdict.kind, 'crashed');
});
