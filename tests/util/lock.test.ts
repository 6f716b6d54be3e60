import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { LockedError, takeLock } from '../../src/util/lock.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('a lock that was given back is free', (t) => {
  const file = path.join(temporaryFolder(t, {}), 'lock');
  takeLock(file)();
  t.false(existsSync(file));
  takeLock(file)();
});

test('a lock that another running process holds is not given', (t) => {
  const file = path.join(temporaryFolder(t, {}), 'lock');
  writeFileSync(file, String(process.ppid));
  const error = t.throws(() => takeLock(file), { instanceOf: LockedError });
  t.is(error.holder, process.ppid);
});

test('a lock whose process is gone, or that was never written, is free', (t) => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (const holder of [String(pid), '']) {
    const file = path.join(temporaryFolder(t, {}), 'lock');
    writeFileSync(file, holder);
    const release = takeLock(file);
    t.true(existsSync(file));
    release();
  }
});
