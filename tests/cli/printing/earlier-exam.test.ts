import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'ava';
import { earlierExam } from '../../../src/cli/printing/earlier-exam.js';

const hash = (digit: string): string => digit.repeat(64);
const manifest = (digit: string): string => `{\n "seed": "1",\n "hash": "${hash(digit)}"\n}\n`;

const rows = [
  ['nothing, where there is no exam', undefined, []],
  ['nothing, where the same exam is drawn again', manifest('a'), []],
  ['another exam, by its own hash', manifest('b'), ['exam-bbbbbbbbbb.json']],
  ['a file that is no exam, by the hash of its bytes', 'x\n', ['exam-73cb3858a6.json']],
] as const;

for (const [what, content, names] of rows)
  test(`it keeps ${what}`, (t) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gradpaper '));
    t.teardown(() => {
      rmSync(folder, { recursive: true });
    });
    if (content !== undefined) writeFileSync(path.join(folder, 'exam.json'), content);
    const kept = earlierExam(folder, hash('a'));
    t.deepEqual(
      kept.map(({ name }) => name),
      [...names],
    );
    for (const file of kept) t.deepEqual(file.content, Buffer.from(content ?? ''));
  });

test('a folder of that name is left to the writer to complain of', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gradpaper '));
  t.teardown(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(path.join(folder, 'exam.json'));
  t.deepEqual(earlierExam(folder, hash('a')), []);
});
