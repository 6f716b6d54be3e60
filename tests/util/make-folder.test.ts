import { statSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { makeFolder } from '../../src/util/make-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

for (const name of ['.', 'one', 'one/two/three', 'one/../other/'])
  test(`the folder ${name} is made, also when it is there already`, (t) => {
    const folder = path.join(temporaryFolder(t, {}), name);
    makeFolder(folder);
    makeFolder(folder);
    t.true(statSync(folder).isDirectory());
  });

test('the highest folder that had to be made is given', (t) => {
  const folder = temporaryFolder(t, {});
  t.is(makeFolder(path.join(folder, 'one', 'two')), path.join(folder, 'one'));
  t.is(makeFolder(path.join(folder, 'one', 'two')), undefined);
});

test('below a file there is no folder', (t) => {
  const folder = temporaryFolder(t, { file: 'text' });
  for (const name of ['file', 'file/below', 'file/further/below'])
    t.throws(() => {
      makeFolder(path.join(folder, name));
    });
});

const inProc = process.platform === 'linux' ? '/proc' : path.join(import.meta.filename, 'none');

for (const name of ['none', 'none/below'])
  test(`a folder that the system knows nothing of is refused at once: ${name}`, (t) => {
    t.throws(() => {
      makeFolder(path.join(inProc, name));
    });
  });
