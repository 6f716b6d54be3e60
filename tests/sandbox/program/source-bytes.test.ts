import test from 'ava';
import { recodingNote, sourceBytes } from '../../../src/sandbox/program/source-bytes.js';

const text = '# 注释\nprint("你好")\n';

/** GB 18030 of the text: Node writes no such files. */
const gb = Buffer.concat([
  Buffer.from('# '),
  Buffer.from([0xd7, 0xa2, 0xca, 0xcd]),
  Buffer.from('\nprint("'),
  Buffer.from([0xc4, 0xe3, 0xba, 0xc3]),
  Buffer.from('")\n'),
]);

const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const cases: readonly (readonly [what: string, given: Uint8Array, read: Uint8Array])[] = [
  ['UTF-8', Buffer.from(text), Buffer.from(text)],
  ['UTF-16 with its mark', utf16, Buffer.from(text)],
  ['UTF-16 in the other order', Buffer.from(utf16).swap16(), Buffer.from(text)],
  ['GB 18030 that declares nothing', gb, Buffer.from(text)],
];

for (const [what, given, read] of cases)
  test(`a program in ${what} becomes UTF-8`, (t) => {
    t.is(Buffer.from(sourceBytes(given)).toString(), Buffer.from(read).toString());
  });

const declared = Buffer.concat([Buffer.from('#!/usr/bin/python\n# -*- coding: gbk -*-\n'), gb]);
const latin1 = Buffer.from('print("été, garçon, élève")', 'latin1');
const nothing = Uint8Array.of(0x70, 0xff, 0xff, 0x80);

test('a program that declares its encoding stays as it is, and so does what is in none', (t) => {
  t.is(sourceBytes(declared), declared);
  t.is(sourceBytes(latin1), latin1);
  t.is(sourceBytes(nothing), nothing);
});

test('that Python itself would not have read a program is noted', (t) => {
  t.regex(recodingNote(gb)?.en ?? '', /^the file is in GB 18030 /);
  t.regex(recodingNote(utf16)?.zh ?? '', /^文件编码是 UTF-16，/);
  for (const bytes of [Buffer.from(text), declared, latin1]) t.is(recodingNote(bytes), undefined);
});
