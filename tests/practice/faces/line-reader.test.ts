import { PassThrough } from 'node:stream';
import test from 'ava';
import { LineReader } from '../../../src/practice/faces/line-reader.js';

/** All lines that come out of these chunks. */
async function linesOf(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const source = new PassThrough();
  const reader = new LineReader(source, new AbortController().signal);
  for (const chunk of chunks) source.write(chunk);
  source.end();
  const lines: string[] = [];
  for (let line = await reader.next(); line !== undefined; line = await reader.next())
    lines.push(line);
  reader.close();
  return lines;
}

const han = new TextEncoder().encode('对\n');

const cases: readonly (readonly [string, readonly (string | Uint8Array)[], readonly string[]])[] = [
  ['nothing has no lines', [], []],
  ['lines end with a break', ['a\nb\n'], ['a', 'b']],
  ['the last line may lack it', ['a\nb'], ['a', 'b']],
  ['empty lines are lines', ['\n\na\n'], ['', '', 'a']],
  ['Windows breaks lines in its own way', ['a\r\nb\r\n'], ['a', 'b']],
  ['a line may come in pieces', ['a', 'b', '\n'], ['ab']],
  ['even a character may', [han.slice(0, 1), han.slice(1)], ['对']],
];

for (const [title, chunks, lines] of cases)
  test(title, async (t) => {
    t.deepEqual(await linesOf(chunks), [...lines]);
  });

test('an interruption ends the input, also while a line is waited for', async (t) => {
  const controller = new AbortController();
  let closed = 0;
  const reader = new LineReader(new PassThrough(), controller.signal, () => closed++);
  const line = reader.next();
  controller.abort();
  t.is(await line, undefined);
  t.is(await reader.next(), undefined);
  reader.close();
  t.is(closed, 1);
});
