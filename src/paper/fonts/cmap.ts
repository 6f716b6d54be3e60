/**
 * Reads a font's table of characters (OpenType "cmap", formats 4 and 12) into a look-up from code point to glyph; 0 means
 * that the font has no such character.
 */
export function parseCmap(table: Buffer): (codePoint: number) => number {
  const formats = subtables(table);
  const wide = formats.get(12);
  const narrow = formats.get(4);
  if (wide) return segments(wide);
  if (narrow) return ranges(narrow);
  throw new Error('the font has no character table of format 4 or 12');
}

function subtables(table: Buffer): Map<number, Buffer> {
  const count = table.readUInt16BE(2);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const subtable = table.subarray(table.readUInt32BE(4 + index * 8 + 4));
      return [subtable.readUInt16BE(0), subtable];
    }),
  );
}

/** Format 12: sorted groups of (first character, last character, first glyph). */
function segments(table: Buffer): (codePoint: number) => number {
  const count = table.readUInt32BE(12);
  return (codePoint) => {
    const index = firstAtLeast(
      count,
      (group) => table.readUInt32BE(16 + group * 12 + 4) >= codePoint,
    );
    if (index === count) return 0;
    const start = table.readUInt32BE(16 + index * 12);
    return codePoint < start ? 0 : table.readUInt32BE(16 + index * 12 + 8) + codePoint - start;
  };
}

/** Format 4: sorted segments with a delta, or an offset into a list of glyphs. */
function ranges(table: Buffer): (codePoint: number) => number {
  const doubled = table.readUInt16BE(6);
  const count = doubled / 2;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const index = firstAtLeast(
      count,
      (segment) => table.readUInt16BE(14 + segment * 2) >= codePoint,
    );
    if (index === count) return 0;
    const start = table.readUInt16BE(16 + doubled + index * 2);
    if (codePoint < start) return 0;
    const delta = table.readInt16BE(16 + 2 * doubled + index * 2);
    const offsetAt = 16 + 3 * doubled + index * 2;
    const offset = table.readUInt16BE(offsetAt);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = table.readUInt16BE(offsetAt + offset + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** The first of `count` sorted places that satisfies a test; `count` if none does. */
function firstAtLeast(count: number, satisfies: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (satisfies(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
