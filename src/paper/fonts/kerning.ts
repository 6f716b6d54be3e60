/** The change of the distance between two glyphs, in units per em. */
export type Kerning = (left: number, right: number) => number;

/** Part of a subtable that knows pairs of glyphs; undefined if it does not know this one. */
type PairTable = (left: number, right: number) => number | undefined;

const pairAdjustment = 2;
const extension = 9;
/** The only kind of adjustment that is read: of the first glyph's advance. */
const advanceOnly = 4;

/**
 * Reads the kerning of a font: the pair adjustments of its feature `kern` (OpenType "GPOS", lookup type 2, formats 1 and 2). A
 * shaping engine would read all of the table for every font; papers need the pairs only.
 */
export function parseKerning(gpos: Buffer): Kerning {
  const tables = gpos.length === 0 ? [] : pairTables(gpos);
  return (left, right) => {
    for (const table of tables) {
      const value = table(left, right);
      if (value !== undefined) return value;
    }
    return 0;
  };
}

function pairTables(gpos: Buffer): PairTable[] {
  const lookups = gpos.subarray(gpos.readUInt16BE(8));
  return kernLookups(gpos.subarray(gpos.readUInt16BE(6))).flatMap((index) => {
    const lookup = lookups.subarray(lookups.readUInt16BE(2 + 2 * index));
    const type = lookup.readUInt16BE(0);
    const subtables = uint16s(lookup, 6, lookup.readUInt16BE(4)).map((offset) =>
      lookup.subarray(offset),
    );
    return subtables.flatMap((subtable) => pairTable(type, subtable));
  });
}

/** The numbers of the lookups that the feature `kern` names. */
function kernLookups(features: Buffer): number[] {
  const count = features.readUInt16BE(0);
  const numbers = Array.from({ length: count }, (_, index) => {
    const record = 2 + 6 * index;
    if (features.toString('latin1', record, record + 4) !== 'kern') return [];
    const feature = features.subarray(features.readUInt16BE(record + 4));
    return uint16s(feature, 4, feature.readUInt16BE(2));
  });
  return [...new Set(numbers.flat())].sort((a, b) => a - b);
}

function pairTable(type: number, subtable: Buffer): PairTable[] {
  if (type === extension)
    return pairTable(subtable.readUInt16BE(2), subtable.subarray(subtable.readUInt32BE(4)));
  if (type !== pairAdjustment) return [];
  const readable = subtable.readUInt16BE(4) === advanceOnly && subtable.readUInt16BE(6) === 0;
  if (!readable) return [];
  return [subtable.readUInt16BE(0) === 1 ? singlePairs(subtable) : classPairs(subtable)];
}

/** Format 1: for each first glyph a sorted list of (second glyph, change). */
function singlePairs(table: Buffer): PairTable {
  const covered = coverage(table.subarray(table.readUInt16BE(2)));
  return (left, right) => {
    const index = covered(left);
    if (index === undefined) return undefined;
    const set = table.subarray(table.readUInt16BE(10 + 2 * index));
    for (let pair = 0; pair < set.readUInt16BE(0); pair++)
      if (set.readUInt16BE(2 + 4 * pair) === right) return set.readInt16BE(4 + 4 * pair);
    return undefined;
  };
}

/** Format 2: a table of changes by the classes of both glyphs. */
function classPairs(table: Buffer): PairTable {
  const covered = coverage(table.subarray(table.readUInt16BE(2)));
  const first = classes(table.subarray(table.readUInt16BE(8)));
  const second = classes(table.subarray(table.readUInt16BE(10)));
  const columns = table.readUInt16BE(14);
  return (left, right) =>
    covered(left) === undefined
      ? undefined
      : table.readInt16BE(16 + 2 * (first(left) * columns + second(right)));
}

/** The place of a glyph among those that a table is about. */
function coverage(table: Buffer): (glyph: number) => number | undefined {
  const places = new Map<number, number>();
  const count = table.readUInt16BE(2);
  if (table.readUInt16BE(0) === 1)
    uint16s(table, 4, count).forEach((glyph, index) => places.set(glyph, index));
  else
    for (const { from, to, value } of ranges(table, 4, count))
      for (let glyph = from; glyph <= to; glyph++) places.set(glyph, value + glyph - from);
  return (glyph) => places.get(glyph);
}

/** The class of every glyph; 0 for those that are not named. */
function classes(table: Buffer): (glyph: number) => number {
  const known = new Map<number, number>();
  if (table.readUInt16BE(0) === 1) {
    const start = table.readUInt16BE(2);
    uint16s(table, 6, table.readUInt16BE(4)).forEach((value, index) =>
      known.set(start + index, value),
    );
  } else
    for (const { from, to, value } of ranges(table, 4, table.readUInt16BE(2)))
      for (let glyph = from; glyph <= to; glyph++) known.set(glyph, value);
  return (glyph) => known.get(glyph) ?? 0;
}

const uint16s = (table: Buffer, offset: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => table.readUInt16BE(offset + 2 * index));

/** Records of (first glyph, last glyph, value). */
const ranges = (table: Buffer, offset: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    from: table.readUInt16BE(offset + 6 * index),
    to: table.readUInt16BE(offset + 6 * index + 2),
    value: table.readUInt16BE(offset + 6 * index + 4),
  }));
