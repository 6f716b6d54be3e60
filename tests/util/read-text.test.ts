import { writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { InputError } from '../../src/util/problem.js';
import { readText } from '../../src/util/read-text.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test('a text in UTF-8 is read, without its byte order mark', (t) => {
  const file = path.join(temporaryFolder(t, {}), '名单.csv');
  writeFileSync(file, '\ufeff学号\n');
  t.is(readText(file), '学号\n');
});

test('another encoding is a problem of the file under the name that is shown', (t) => {
  const file = path.join(temporaryFolder(t, {}), 'a.csv');
  writeFileSync(file, Buffer.from([0xba, 0xc5]));
  const error = t.throws(() => readText(file, 'shown.csv'), { instanceOf: InputError });
  t.deepEqual(
    error.problems.map(({ position }) => position?.file),
    ['shown.csv'],
  );
});
