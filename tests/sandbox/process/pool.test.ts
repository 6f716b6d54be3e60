import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { ProgramPool } from '../../../src/sandbox/process/pool.js';
import { makeSandbox, newFolder, runText } from '../../support/sandbox.js';

const { folder: cache, remove } = newFolder();
test.after.always(remove);

const snapshotFile = (): string => {
  const name = readdirSync(cache).find((each) => each.endsWith('.bin'));
  if (name === undefined) throw new Error('There is no snapshot.');
  return path.join(cache, name);
};

test.serial(
  'a snapshot is made once, and made again where its bytes are not what they were',
  async (t) => {
    let told = 0;
    const preparing = (): void => {
      told++;
    };
    const first = makeSandbox({ cache, preparing });
    t.is((await runText(first, 'print(6 * 7)')).stdout, '42\n');
    await first.close();
    t.is(told, 1);
    const whole = readFileSync(snapshotFile());
    writeFileSync(snapshotFile(), whole.subarray(0, whole.length / 2));
    const second = makeSandbox({ cache, preparing });
    t.is((await runText(second, 'print(6 * 7)')).stdout, '42\n');
    await second.close();
    t.is(told, 2, 'whoever waits is told');
    const third = makeSandbox({ cache, preparing });
    await runText(third, 'pass');
    await third.close();
    t.is(told, 2);
    t.is(readFileSync(snapshotFile()).length, whole.length);
  },
);

test.serial('sandboxes that start at once make one snapshot together', async (t) => {
  const { folder, remove: drop } = newFolder();
  const sandboxes = [1, 2, 3].map(() => makeSandbox({ cache: folder }));
  const ran = await Promise.all(sandboxes.map((each) => runText(each, 'print(6 * 7)')));
  await Promise.all(sandboxes.map((each) => each.close()));
  t.deepEqual(
    ran.map(({ stdout }) => stdout),
    ['42\n', '42\n', '42\n'],
  );
  t.deepEqual(
    readdirSync(folder)
      .map((name) => path.extname(name))
      .sort(),
    ['.bin', '.sha256'],
  );
  drop();
});

test.serial('a snapshot that does not load is left out, and not met again', async (t) => {
  const file = snapshotFile();
  const broken = Buffer.from('no snapshot at all');
  writeFileSync(file, broken);
  writeFileSync(`${file}.sha256`, createHash('sha256').update(broken).digest('hex'));
  const sandbox = makeSandbox({ cache });
  t.is((await runText(sandbox, 'print(6 * 7)')).stdout, '42\n');
  await sandbox.close();
  t.false(readdirSync(cache).includes(path.basename(file)));
});

test.serial('programs of the same sandbox know nothing of each other', async (t) => {
  const sandbox = makeSandbox({ warm: 1 });
  await runText(
    sandbox,
    'import builtins\nbuiltins.print = None\nopen("left.txt", "w").write("x")',
  );
  const next = await runText(sandbox, 'import os\nprint(os.listdir("."))');
  t.is(next.stdout, '[]\n');
  await sandbox.close();
});

test.serial('a pool that is ready gives a process without waiting for it', async (t) => {
  const pool = new ProgramPool({ warm: 1, cache });
  await pool.ready();
  const later = new Promise((resolve) => setImmediate(resolve, 'later'));
  const taken = pool.take();
  t.is(await Promise.race([taken.then(() => 'at once'), later]), 'at once');
  (await taken).kill();
  await pool.close();
});

test.serial('a sandbox that was closed leaves no process behind', async (t) => {
  const sandbox = makeSandbox({ warm: 2 });
  await runText(sandbox, 'pass');
  await t.notThrowsAsync(sandbox.close());
});
