import { chmodSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { runProgram } from '../../support/cli-run.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** What stands in for the system's programs, found before them. */
const useless = '#!/bin/sh\nexit 1\n';

test('where neither bwrap nor unshare puts up a wall, a run that requires one is refused, and one that does not goes on', async (t) => {
  const folder = temporaryFolder(t, {
    'p.py': 'print(42)\n',
    'in/bwrap': useless,
    'in/unshare': useless,
  });
  for (const name of ['bwrap', 'unshare']) chmodSync(path.join(folder, 'in', name), 0o755);
  const env = { PATH: [path.join(folder, 'in'), process.env.PATH ?? ''].join(path.delimiter) };
  const run = (...more: string[]): ReturnType<typeof runProgram> =>
    runProgram(['run', 'p.py', '--ui', 'en', ...more], { cwd: folder, env });
  const refused = await run('--require-isolation');
  t.deepEqual([refused.code, refused.out], [1, '']);
  t.regex(refused.err, /no-isolation: there is no second wall/);
  const free = await run();
  t.deepEqual([free.code, free.out], [0, '42\n']);
});
