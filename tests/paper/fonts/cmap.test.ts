import test from 'ava';
import { parseCmap } from '../../../src/paper/fonts/cmap.js';

/** 16-bit numbers, high byte first. */
const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16BE(value & 0xffff, 2 * index));
  return bytes;
};
const longs = (...values: readonly number[]): Buffer =>
  words(...values.flatMap((value) => [value >>> 16, value & 0xffff]));

/** A table of these subtables, one after the other. */
function cmap(...subtables: readonly Buffer[]): Buffer {
  const head = 4 + 8 * subtables.length;
  const offsets = subtables.map((_, index) =>
    subtables.slice(0, index).reduce((sum, { length }) => sum + length, head),
  );
  return Buffer.concat([
    words(0, subtables.length),
    ...offsets.map((offset) => Buffer.concat([words(3, 1), longs(offset)])),
    ...subtables,
  ]);
}

/** Segments 0x41-0x45 by a delta, 0x61-0x63 by a list of glyphs with a delta of 2, and the end that the format asks for. */
const format4 = words(
  ...[4, 46, 0, 6, 0, 0, 0],
  ...[0x45, 0x63, 0xffff],
  0,
  ...[0x41, 0x61, 0xffff],
  ...[-0x41 + 10, 2, 1],
  ...[0, 4, 0],
  ...[30, 0, 32],
);
const format12 = Buffer.concat([
  words(12, 0),
  longs(40, 0, 2),
  longs(0x41, 0x43, 7),
  longs(0x20000, 0x20001, 500),
]);

const lookups: readonly (readonly [
  what: string,
  table: Buffer,
  codePoint: number,
  glyph: number,
])[] = [
  ['the first character of a segment', cmap(format4), 0x41, 10],
  ['the last character of a segment', cmap(format4), 0x45, 14],
  ['a character before all segments', cmap(format4), 0x40, 0],
  ['a character between two segments', cmap(format4), 0x50, 0],
  ['a character from the list of glyphs', cmap(format4), 0x61, 32],
  ['a gap in the list of glyphs', cmap(format4), 0x62, 0],
  ['the last of the list of glyphs', cmap(format4), 0x63, 34],
  ['a character after all segments', cmap(format4), 0x64, 0],
  ['the end of the format', cmap(format4), 0xffff, 0],
  ['a character outside the basic plane in format 4', cmap(format4), 0x10041, 0],
  ['the first character of a group', cmap(format12), 0x41, 7],
  ['the last character of a group', cmap(format12), 0x43, 9],
  ['a character after a group', cmap(format12), 0x44, 0],
  ['a character before all groups', cmap(format12), 0x20, 0],
  ['a character outside the basic plane', cmap(format12), 0x20001, 501],
  ['a character after all groups', cmap(format12), 0x20002, 0],
  ['format 12 where both are there', cmap(format4, format12), 0x41, 7],
  ['and in the other order', cmap(format12, format4), 0x61, 0],
];
for (const [what, table, codePoint, glyph] of lookups)
  test(`${what} (${codePoint.toString(16)}) is glyph ${glyph}`, (t) => {
    t.is(parseCmap(table)(codePoint), glyph);
  });

test('a table of other formats cannot be read', (t) => {
  t.throws(() => parseCmap(cmap(words(6, 12, 0, 0x41, 1, 3))), { message: /format 4 or 12/ });
});
