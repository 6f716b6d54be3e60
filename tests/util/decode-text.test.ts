import test from 'ava';
import { decodeText } from '../../src/util/decode-text.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

/** Title, bytes, text. */
const good: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8', bytes('卷积 ok\n'), '卷积 ok\n'],
  ['UTF-8 with a byte-order mark', bytes([0xef, 0xbb, 0xbf], '卷积'), '卷积'],
  ['an empty file', bytes(), ''],
  ['text that begins like an archive', bytes('PK,%PDF-'), 'PK,%PDF-'],
  ['a replacement character that somebody wrote', bytes('a\uFFFDb'), 'a\uFFFDb'],
];
for (const [title, given, text] of good)
  test(`${title} is read`, (t) => {
    t.deepEqual(decodeText(given, 'a.yaml') as unknown, { text });
  });

/** The character 中. */
const gbkZhong = [0xd6, 0xd0];
/** Title, bytes, line:column, the encoding that is named. */
const bad: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ['GBK', bytes('id: a\nzh: ', gbkZhong), '2:5', /GBK/],
  ['GBK behind UTF-8', bytes('卷积', gbkZhong), '1:3', /GBK/],
  ['GBK behind a replacement character', bytes('\uFFFD\n', gbkZhong), '2:1', /GBK/],
  ['a character that is cut at the end', bytes('ok', [0xe5, 0x8d]), '1:3', /GBK/],
  ['UTF-16, low byte first', bytes([0xff, 0xfe, 0x61, 0x00]), '1:1', /UTF-16/],
  ['UTF-16, high byte first', bytes([0xfe, 0xff, 0x00, 0x61]), '1:1', /UTF-16/],
  ['UTF-16 without its mark, low byte first', bytes([0x61, 0x00, 0x3a, 0x00]), '1:1', /UTF-16/],
  ['UTF-16 without its mark, high byte first', bytes([0x00, 0x61, 0x00, 0x3a]), '1:1', /UTF-16/],
];
for (const [title, given, place, named] of bad)
  test(`${title} is recognised and its first wrong byte found`, (t) => {
    const decoded = decodeText(given, 'a.yaml');
    const problem = 'problem' in decoded ? decoded.problem : undefined;
    t.is(problem?.code, 'file-encoding');
    t.is(`${problem?.position?.line}:${problem?.position?.column}`, place);
    t.regex(problem?.message.en ?? '', named);
  });

for (const [file, advice] of [
  ['answers.csv', /CSV UTF-8 \(Comma delimited\)/],
  ['answers.TSV', /CSV UTF-8 \(Comma delimited\)/],
  ['a.yaml', /Save with encoding/],
] as const)
  test(`the advice fits the file: ${file}`, (t) => {
    for (const given of [bytes('id,', gbkZhong), bytes([0xff, 0xfe, 0x61, 0x00])]) {
      const decoded = decodeText(given, file);
      t.regex('problem' in decoded ? (decoded.problem.advice?.en ?? '') : '', advice);
    }
  });

/** Title, bytes, what it is called. */
const foreign: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['a PDF', bytes('%PDF-1.7\n', [0xe2, 0xe3]), /a PDF/],
  ['a workbook', bytes('PK', [3, 4, 20, 0, 0xff]), /Excel workbook/],
  ['an empty archive', bytes('PK', [5, 6, 0, 0]), /zip archive/],
];
for (const [title, given, named] of foreign)
  test(`${title} is told as what it is`, (t) => {
    const decoded = decodeText(given, 'answers.csv');
    const problem = 'problem' in decoded ? decoded.problem : undefined;
    t.is(problem?.code, 'file-no-text');
    t.regex(problem?.message.en ?? '', named);
  });
