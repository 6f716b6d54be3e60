import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { chains, facePath, isShaped } from './faces.js';
import type { FaceId, FontStyle } from './faces.js';
import { MissingGlyphError } from './missing-glyph-error.js';
import { TrueTypeFile } from './truetype-file.js';

/** One glyph of a shaped text. Widths are in thousandths of an em. */
export interface ShapedGlyph {
  readonly id: number;
  /** How far the pen moves: the glyph's own width with kerning. */
  readonly advance: number;
  /** The glyph's own width, as the PDF's table of widths has it. */
  readonly width: number;
  readonly codePoints: readonly number[];
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
  private readonly shapers = new Map<FaceId, Font>();
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

  /** The glyphs of a text in one face; the face must have all its characters. */
  shape(face: FaceId, text: string): ShapedText {
    const known = this.knownTexts(face);
    const shaped = known.get(text) ?? this.shapeAnew(face, text);
    known.set(text, shaped);
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
    const known = this.shaped.get(face) ?? new Map<string, ShapedText>();
    this.shaped.set(face, known);
    return known;
  }

  private shapeAnew(face: FaceId, text: string): ShapedText {
    const glyphs = isShaped(face) ? this.kerned(face, text) : this.plain(face, text);
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0) / 1000;
    return { width, glyphs };
  }

  private plain(face: FaceId, text: string): ShapedGlyph[] {
    const file = this.file(face);
    return Array.from(text, (character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      const id = file.glyphOf(codePoint);
      const width = (file.advanceOf(id) * 1000) / file.metrics.unitsPerEm;
      return { id, advance: width, width, codePoints: [codePoint] };
    });
  }

  private kerned(face: FaceId, text: string): ShapedGlyph[] {
    const font = this.shaper(face);
    const { glyphs, positions } = font.layout(text);
    const scale = 1000 / font.unitsPerEm;
    return glyphs.map((glyph, index) => ({
      id: glyph.id,
      advance: (positions[index]?.xAdvance ?? glyph.advanceWidth) * scale,
      width: glyph.advanceWidth * scale,
      codePoints: [...glyph.codePoints],
    }));
  }

  private shaper(face: FaceId): Font {
    let font = this.shapers.get(face);
    if (!font) {
      const opened = fontkit.create(readFileSync(facePath(face)));
      if ('fonts' in opened) throw new Error(`${face} is a collection of fonts`);
      this.shapers.set(face, (font = opened));
    }
    return font;
  }
}
