import { appendFileSync, readFileSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import { Journal } from '../../src/util/journal.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Entry {
  readonly id: number;
  readonly text: string;
}

const entries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, id) => ({ id, text: `学生 ${id}\n"x"` }));

function record(file: string, key: string, list: readonly Entry[]): readonly Entry[] {
  const journal = new Journal<Entry>(file, key);
  for (const entry of list) journal.append(entry);
  journal.close();
  return journal.earlier;
}

test('a run with the same key finds what the run before had recorded', (t) => {
  const file = path.join(temporaryFolder(t, {}), 'journal');
  t.deepEqual(record(file, 'k', entries(100)), []);
  t.deepEqual(record(file, 'k', [{ id: 100, text: '' }]), entries(100));
  t.deepEqual(record(file, 'k', []), [...entries(100), { id: 100, text: '' }]);
});

test('a run with another key begins anew', (t) => {
  const file = path.join(temporaryFolder(t, {}), 'journal');
  record(file, 'k', entries(3));
  t.deepEqual(record(file, 'other', [{ id: 9, text: 'new' }]), []);
  t.deepEqual(record(file, 'other', []), [{ id: 9, text: 'new' }]);
});

test('a key that begins like another is another', (t) => {
  const file = path.join(temporaryFolder(t, {}), 'journal');
  record(file, 'key', entries(3));
  t.deepEqual(record(file, 'ke', []), []);
});

test('wherever the file is cut off, the whole lines before are found, and the journal goes on behind them', (t) => {
  const folder = temporaryFolder(t, {});
  const file = path.join(folder, 'journal');
  record(file, 'k', entries(20));
  const full = readFileSync(file);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: full.length }), (length) => {
      record(file, 'fresh', []);
      truncateSync(file, 0);
      appendFileSync(file, full);
      truncateSync(file, length);
      const found = record(file, 'k', [{ id: 99, text: 'after' }]);
      const whole = full.subarray(0, length).toString('utf8').split('\n').length - 2;
      t.deepEqual(found, entries(Math.max(0, whole)));
      t.deepEqual(record(file, 'k', []), [...found, { id: 99, text: 'after' }]);
    }),
    { numRuns: 60 },
  );
});

test('a file that is no journal is replaced', (t) => {
  const folder = temporaryFolder(t, { journal: 'something else\n' });
  t.deepEqual(record(path.join(folder, 'journal'), 'k', entries(1)), []);
  t.deepEqual(record(path.join(folder, 'journal'), 'k', []), entries(1));
});

test('records reach the disk before the journal is closed', (t) => {
  const file = path.join(temporaryFolder(t, {}), 'journal');
  const journal = new Journal<Entry>(file, 'k');
  const before = statSync(file).size;
  for (const entry of entries(64)) journal.append(entry);
  t.true(statSync(file).size > before);
  t.is(readFileSync(file, 'utf8').split('\n').length, 64 + 2);
  journal.close();
});
