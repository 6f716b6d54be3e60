import { chains, facePath, isKerned } from './faces.js';
import type { FaceId, FontStyle } from './faces.js';
import { parseKerning } from './kerning.js';
import type { Kerning } from './kerning.js';
import { MissingGlyphError } from './missing-glyph-error.js';
import { TrueTypeFile } from './truetype-file.js';

/** One glyph of a shaped text. Widths are in thousandths of an em. */
export interface ShapedGlyph {
  readonly id: number;
  /** How far the pen moves: the glyph's own width with kerning. */
  readonly advance: number;
  /** The glyph's own width, as the PDF's table of widths has it. */
  readonly width: number;
  readonly codePoint: number;
}

/** A text set in one face. */
export interface ShapedText {
  /** In ems. */
  readonly width: number;
  readonly glyphs: readonly ShapedGlyph[];
}

/** The fonts of all papers: which face has a character, and how wide a text is. */
export class Typefaces {
  private readonly files = new Map<FaceId, TrueTypeFile>();
  private readonly kernings = new Map<FaceId, Kerning>();
  private readonly shaped = new Map<FaceId, Map<string, ShapedText>>();

  /** The face of a style that has a character. @throws MissingGlyphError if none has. */
  faceFor(style: FontStyle, codePoint: number, preferHan: boolean): FaceId {
    const chain = chains[style];
    const han = chain[1];
    if (preferHan && han && this.has(han, codePoint)) return han;
    const face = chain.find((candidate) => this.has(candidate, codePoint));
    if (face === undefined) throw new MissingGlyphError(codePoint, style);
    return face;
  }

  has(face: FaceId, codePoint: number): boolean {
    return this.file(face).glyphOf(codePoint) !== 0;
  }

  /** The glyphs of a text in one face. @throws MissingGlyphError if the face lacks a character. */
  shape(face: FaceId, text: string): ShapedText {
    const known = this.knownTexts(face);
    let shaped = known.get(text);
    if (!shaped) known.set(text, (shaped = this.shapeAnew(face, text)));
    return shaped;
  }

  /** The font file of a face, opened on first use. */
  file(face: FaceId): TrueTypeFile {
    let file = this.files.get(face);
    if (!file) this.files.set(face, (file = new TrueTypeFile(facePath(face))));
    return file;
  }

  close(): void {
    for (const file of this.files.values()) file.close();
    this.files.clear();
  }

  private knownTexts(face: FaceId): Map<string, ShapedText> {
    let known = this.shaped.get(face);
    if (!known) this.shaped.set(face, (known = new Map<string, ShapedText>()));
    return known;
  }

  private shapeAnew(face: FaceId, text: string): ShapedText {
    const file = this.file(face);
    const kerning = isKerned(face) ? this.kerningOf(face) : undefined;
    const scale = 1000 / file.metrics.unitsPerEm;
    const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const ids = codePoints.map((codePoint) => {
      const id = file.glyphOf(codePoint);
      if (id === 0) throw new MissingGlyphError(codePoint, face);
      return id;
    });
    const glyphs = ids.map((id, index): ShapedGlyph => {
      const width = file.advanceOf(id) * scale;
      const next = ids[index + 1];
      const change = kerning && next !== undefined ? kerning(id, next) * scale : 0;
      return { id, width, advance: width + change, codePoint: codePoints[index] ?? 0 };
    });
    return { width: glyphs.reduce((sum, { advance }) => sum + advance, 0) / 1000, glyphs };
  }

  private kerningOf(face: FaceId): Kerning {
    let kerning = this.kernings.get(face);
    if (!kerning) this.kernings.set(face, (kerning = parseKerning(this.file(face).table('GPOS'))));
    return kerning;
  }
}
