import test from 'ava';
import { isForeignFile } from '../../../src/sandbox/program/foreign-file.js';

const rows: readonly (readonly [what: string, start: string, foreign: boolean])[] = [
  ['an archive', 'PK\u0003\u0004 and more', true],
  ['a picture', '\u0089PNG\r\n', true],
  ['a compressed file', '\u001f\u008b\u0008', true],
  ['compiled Python', `§\r\r\n${'\u0000'.repeat(12)}ã`, true],
  ['a page of the web', '<!DOCTYPE html>', true],
  ['rich text', '{\\rtf1\\ansi', true],
  ['UTF-16 without a mark', 'p\u0000r\u0000i\u0000n\u0000t\u0000', true],
  ['UTF-16 with its mark', 'ÿþp\u0000r\u0000i\u0000n\u0000t\u0000', false],
  ['a program', 'print("x")\r\n\tpass\n\u000c\n', false],
  ['a program with one null byte', `x = "a\u0000b"${' '.repeat(20)}`, false],
  ['nothing', '', false],
];

for (const [what, start, foreign] of rows)
  test(`${what} is ${foreign ? '' : 'not '}taken for another kind of file`, (t) => {
    t.is(isForeignFile(Buffer.from(start, 'latin1')), foreign);
  });
