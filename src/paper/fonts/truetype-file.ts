import { closeSync, openSync, readSync } from 'node:fs';
import { parseCmap } from './cmap.js';

/** Where a table lies in a font file, in bytes. */
interface Table {
  readonly offset: number;
  readonly length: number;
}

/** Measures of a whole font, in units per em. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly box: readonly [number, number, number, number];
}

/**
 * A TrueType font read from disk piece by piece: a Chinese font of 15 MB gives up a few hundred kilobytes, so a paper does
 * not wait for the rest. (Format: OpenType specification 1.9, chapters "head", "hhea", "hmtx", "loca", "glyf", "OS/2".)
 */
export class TrueTypeFile {
  readonly metrics: FontMetrics;
  readonly glyphCount: number;
  private readonly tables: ReadonlyMap<string, Table>;
  private readonly file: number;
  private readonly glyphIds: (codePoint: number) => number;
  private readonly advances: Buffer;
  private readonly advanceCount: number;
  private readonly locations: Buffer;
  private readonly longLocations: boolean;
  private readonly outlines = new Map<number, Buffer>();

  constructor(path: string) {
    this.file = openSync(path, 'r');
    this.tables = this.readDirectory(path);
    const head = this.table('head');
    const hhea = this.table('hhea');
    this.metrics = readMetrics(head, hhea, this.table('OS/2'), this.table('post'));
    this.glyphCount = this.table('maxp').readUInt16BE(4);
    this.glyphIds = parseCmap(this.table('cmap'));
    this.advances = this.table('hmtx');
    this.advanceCount = hhea.readUInt16BE(34);
    this.locations = this.table('loca');
    this.longLocations = head.readInt16BE(50) === 1;
  }

  /** The glyph of a character; 0 if the font has none. */
  glyphOf(codePoint: number): number {
    return this.glyphIds(codePoint);
  }

  /** The advance width of a glyph in units per em. */
  advanceOf(glyph: number): number {
    const entry = Math.min(glyph, this.advanceCount - 1);
    return this.advances.readUInt16BE(entry * 4);
  }

  /** The left side bearing of a glyph in units per em. */
  bearingOf(glyph: number): number {
    return glyph < this.advanceCount
      ? this.advances.readInt16BE(glyph * 4 + 2)
      : this.advances.readInt16BE(this.advanceCount * 4 + (glyph - this.advanceCount) * 2);
  }

  /** The outline of a glyph as it stands in the file; empty for a space. */
  outlineOf(glyph: number): Buffer {
    let outline = this.outlines.get(glyph);
    if (!outline) {
      const start = this.location(glyph);
      outline = this.read(
        (this.tables.get('glyf')?.offset ?? 0) + start,
        this.location(glyph + 1) - start,
      );
      this.outlines.set(glyph, outline);
    }
    return outline;
  }

  /** A whole table; empty if the font has none of that name. */
  table(name: string): Buffer {
    const found = this.tables.get(name);
    return found ? this.read(found.offset, found.length) : Buffer.alloc(0);
  }

  close(): void {
    closeSync(this.file);
  }

  private location(glyph: number): number {
    return this.longLocations
      ? this.locations.readUInt32BE(glyph * 4)
      : this.locations.readUInt16BE(glyph * 2) * 2;
  }

  private readDirectory(path: string): Map<string, Table> {
    const header = this.read(0, 12);
    // WOFF and CFF fonts are subset into garbage without a word, so only plain TrueType is let in.
    if (header.readUInt32BE(0) !== 0x00010000) throw new Error(`${path} is not a TrueType font`);
    const count = header.readUInt16BE(4);
    const directory = this.read(12, count * 16);
    return new Map(
      Array.from({ length: count }, (_, index) => {
        const entry = directory.subarray(index * 16, index * 16 + 16);
        const table = { offset: entry.readUInt32BE(8), length: entry.readUInt32BE(12) };
        return [entry.toString('latin1', 0, 4), table];
      }),
    );
  }

  private read(offset: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    readSync(this.file, bytes, 0, length, offset);
    return bytes;
  }
}

function readMetrics(head: Buffer, hhea: Buffer, os2: Buffer, post: Buffer): FontMetrics {
  return {
    unitsPerEm: head.readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    // Version 2 and later of OS/2 tell the height of capitals.
    capHeight: os2.length >= 90 ? os2.readInt16BE(88) : hhea.readInt16BE(4),
    italicAngle: post.readInt32BE(4) / 65536,
    box: [head.readInt16BE(36), head.readInt16BE(38), head.readInt16BE(40), head.readInt16BE(42)],
  };
}
