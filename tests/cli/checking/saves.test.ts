import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { saves } from '../../../src/cli/checking/saves.js';
import { watchedFile } from '../../../src/cli/checking/watched-file.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** What the file is at each look, in their order, and with which of them the program was checked. */
const edits: readonly (readonly [
  what: string,
  looks: readonly (string | undefined)[],
  checked: readonly (string | undefined)[],
])[] = [
  ['a file that nobody touches', ['a', 'a', 'a'], ['a']],
  ['a save', ['a', 'b', 'b', 'b'], ['a', 'b']],
  ['a save in pieces', ['a', 'b', 'c', 'd', 'd', 'd'], ['a', 'd']],
  ['two saves', ['a', 'b', 'b', 'c', 'c'], ['a', 'b', 'c']],
  ['a file that is taken away and comes back', ['a', undefined, undefined, 'b', 'b'], ['a', 'b']],
  ['a file that is taken away', ['a', undefined, undefined], ['a']],
  ['a file that is taken away while it is written', ['a', 'b', undefined, 'c', 'c'], ['a', 'c']],
  ['a file that is not there yet', [undefined, undefined, 'a', 'a'], [undefined, 'a']],
  ['a file put back as it was', ['a', undefined, 'a', 'a'], ['a']],
];

for (const [what, looks, checked] of edits)
  test(`${what} is checked ${checked.length} times`, async (t) => {
    let at = 0;
    const file = {
      look: () => looks[at++],
      pause: () => Promise.resolve(at < looks.length),
    };
    const seen: (string | undefined)[] = [];
    for await (const _save of saves(file)) seen.push(looks[at - 1]);
    t.deepEqual(seen, checked);
  });

const look = (file: string) => watchedFile(file, new AbortController().signal).look();

test('a file on the disk is another one after each way of saving', (t) => {
  const folder = temporaryFolder(t, {});
  const file = path.join(folder, '我的 model.py');
  t.is(look(file), undefined);
  writeFileSync(file, 'a');
  const first = look(file);
  t.not(first, undefined);
  t.is(look(file), first);
  const beside = path.join(folder, 'model.py.tmp');
  writeFileSync(beside, 'b');
  renameSync(beside, file);
  const second = look(file);
  t.not(second, first);
  rmSync(file);
  t.is(look(file), undefined);
  mkdirSync(file);
  t.is(look(file), undefined);
});

test('a stop ends a pause that has begun, and any later one', async (t) => {
  const stop = new AbortController();
  const { pause } = watchedFile('model.py', stop.signal);
  const begun = pause();
  stop.abort();
  t.false(await begun);
  t.false(await pause());
});
