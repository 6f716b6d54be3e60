import type { TrueTypeFile } from './truetype-file.js';

/** The glyphs of a font that one document uses, renumbered from 1 in the order of first use; 0 is "no such character". */
export class GlyphSubset {
  private readonly font: TrueTypeFile;
  private readonly numbers = new Map<number, number>([[0, 0]]);
  private readonly glyphs: number[] = [0];

  constructor(font: TrueTypeFile) {
    this.font = font;
  }

  /** The number of a glyph in the subset; it is added on first use. */
  numberOf(glyph: number): number {
    let number = this.numbers.get(glyph);
    if (number === undefined) {
      number = this.glyphs.length;
      this.numbers.set(glyph, number);
      this.glyphs.push(glyph);
    }
    return number;
  }

  /**
   * The font file with these glyphs only. It has no character table: a PDF addresses glyphs by number. (Tables as ISO 32000-1,
   * 9.9 asks for CIDFontType2.)
   */
  toFontFile(): Buffer {
    const outlines = this.collectOutlines();
    const locations = Buffer.alloc((outlines.length + 1) * 4);
    let offset = 0;
    outlines.forEach((outline, index) => {
      locations.writeUInt32BE(offset, index * 4);
      offset += outline.length;
    });
    locations.writeUInt32BE(offset, outlines.length * 4);
    return assemble(
      new Map([
        ['cvt ', this.font.table('cvt ')],
        ['fpgm', this.font.table('fpgm')],
        ['glyf', Buffer.concat(outlines)],
        ['head', withLongLocations(this.font.table('head'))],
        ['hhea', patched(this.font.table('hhea'), 34, outlines.length)],
        ['hmtx', this.widths()],
        ['loca', locations],
        ['maxp', patched(this.font.table('maxp'), 4, outlines.length)],
        ['prep', this.font.table('prep')],
      ]),
    );
  }

  /** Outlines in the order of their numbers; parts of composite glyphs are appended as they are met. */
  private collectOutlines(): Buffer[] {
    const outlines: Buffer[] = [];
    for (let index = 0; index < this.glyphs.length; index++) {
      const outline = this.font.outlineOf(this.glyphs[index] ?? 0);
      outlines.push(padded(isComposite(outline) ? this.renumbered(outline) : outline));
    }
    return outlines;
  }

  /** A composite glyph with the numbers of its parts changed to those of the subset. */
  private renumbered(outline: Buffer): Buffer {
    const copy = Buffer.from(outline);
    for (const at of componentOffsets(copy))
      copy.writeUInt16BE(this.numberOf(copy.readUInt16BE(at)), at);
    return copy;
  }

  private widths(): Buffer {
    const table = Buffer.alloc(this.glyphs.length * 4);
    this.glyphs.forEach((glyph, index) => {
      table.writeUInt16BE(this.font.advanceOf(glyph), index * 4);
      table.writeInt16BE(this.font.bearingOf(glyph), index * 4 + 2);
    });
    return table;
  }
}

/** A glyph made of others says so by a negative number of contours. */
const isComposite = (outline: Buffer): boolean => outline.length > 0 && outline.readInt16BE(0) < 0;

const flags = { wordArguments: 0x1, scale: 0x8, more: 0x20, xyScale: 0x40, matrix: 0x80 } as const;

/** Where in a composite glyph the numbers of its parts stand (OpenType "glyf", composite glyph description). */
function componentOffsets(outline: Buffer): number[] {
  const offsets: number[] = [];
  for (let at = 10; ;) {
    const flag = outline.readUInt16BE(at);
    offsets.push(at + 2);
    at += 4 + (flag & flags.wordArguments ? 4 : 2);
    if (flag & flags.scale) at += 2;
    else if (flag & flags.xyScale) at += 4;
    else if (flag & flags.matrix) at += 8;
    if (!(flag & flags.more)) return offsets;
  }
}

/** Tables begin at multiples of four bytes, and so do outlines. */
const padded = (bytes: Buffer): Buffer =>
  bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);

function patched(table: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(table);
  copy.writeUInt16BE(value, offset);
  return copy;
}

function withLongLocations(head: Buffer): Buffer {
  const copy = patched(head, 50, 1);
  // The checksum of the whole font is not looked at in a PDF; zero keeps the file the same on every machine.
  copy.writeUInt32BE(0, 8);
  return copy;
}

function assemble(all: ReadonlyMap<string, Buffer>): Buffer {
  const tables = [...all].filter(([, bytes]) => bytes.length > 0);
  const directory = Buffer.alloc(12 + tables.length * 16);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.length, 4);
  directory.writeUInt16BE((1 << power) * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE((tables.length - (1 << power)) * 16, 10);
  let offset = directory.length;
  tables.forEach(([name, bytes], index) => {
    const entry = 12 + index * 16;
    directory.write(name, entry, 'latin1');
    directory.writeUInt32BE(checksum(bytes), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    offset += padded(bytes).length;
  });
  return Buffer.concat([directory, ...tables.map(([, bytes]) => padded(bytes))]);
}

function checksum(bytes: Buffer): number {
  const words = padded(bytes);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}
