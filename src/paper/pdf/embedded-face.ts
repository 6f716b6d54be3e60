import type { FaceId } from '../fonts/faces.js';
import { GlyphSubset } from '../fonts/subset.js';
import type { Typefaces } from '../fonts/typefaces.js';
import { textString } from './backend.js';
import type { PdfBackend, PdfObject } from './backend.js';
import { compressedStream } from './compressed-stream.js';
import { toUnicodeMap } from './to-unicode.js';

/** A glyph as a content stream writes it. Widths in thousandths of an em. */
export interface EncodedGlyph {
  /** Four hexadecimal digits. */
  readonly code: string;
  readonly width: number;
  readonly advance: number;
}

/** One face in one document: which glyphs it uses, and what they stand for. */
export class EmbeddedFace {
  readonly name: string;
  readonly object: PdfObject;
  private readonly face: FaceId;
  private readonly typefaces: Typefaces;
  private readonly subset: GlyphSubset;
  private readonly widths = new Map<number, number>();
  private readonly unicode = new Map<number, number>();
  private readonly encoded = new Map<string, readonly EncodedGlyph[]>();

  constructor(face: FaceId, name: string, typefaces: Typefaces, pdf: PdfBackend) {
    this.face = face;
    this.name = name;
    this.typefaces = typefaces;
    this.object = pdf.ref({});
    this.subset = new GlyphSubset(typefaces.file(face));
  }

  /** The glyphs of a text; they enter the subset. */
  encode(text: string): readonly EncodedGlyph[] {
    const glyphs = this.encoded.get(text) ?? this.encodeAnew(text);
    this.encoded.set(text, glyphs);
    return glyphs;
  }

  /** Writes the font's dictionaries (ISO 32000-1, 9.7: a Type 0 font with a CIDFontType2 below it). */
  end(pdf: PdfBackend): void {
    const fontName = `${subsetTag(this.name)}+${this.face}`;
    const descendant = pdf.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: fontName,
      CIDSystemInfo: {
        Registry: textString('Adobe'),
        Ordering: textString('Identity'),
        Supplement: 0,
      },
      FontDescriptor: this.descriptor(pdf, fontName),
      DW: 1000,
      W: [...this.widths]
        .sort(([left], [right]) => left - right)
        .flatMap(([number, width]) => [number, [width]]),
      CIDToGIDMap: 'Identity',
    });
    descendant.end();
    Object.assign(this.object.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: fontName,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: compressedStream(pdf, Buffer.from(toUnicodeMap(this.unicode), 'latin1')),
    });
    this.object.end();
  }

  private descriptor(pdf: PdfBackend, fontName: string): PdfObject {
    const { metrics } = this.typefaces.file(this.face);
    const scale = 1000 / metrics.unitsPerEm;
    const file = this.subset.toFontFile();
    const descriptor = pdf.ref({
      Type: 'FontDescriptor',
      FontName: fontName,
      // Symbolic (bit 3), and italic (bit 7).
      Flags: this.face.includes('italic') ? 68 : 4,
      FontBBox: metrics.box.map((value) => value * scale),
      ItalicAngle: metrics.italicAngle,
      Ascent: metrics.ascent * scale,
      Descent: metrics.descent * scale,
      CapHeight: metrics.capHeight * scale,
      StemV: this.face.includes('bold') ? 140 : 80,
      FontFile2: compressedStream(pdf, file, { Length1: file.length }),
    });
    descriptor.end();
    return descriptor;
  }

  private encodeAnew(text: string): EncodedGlyph[] {
    return this.typefaces.shape(this.face, text).glyphs.map(({ id, width, advance, codePoint }) => {
      const number = this.subset.numberOf(id);
      this.widths.set(number, width);
      // Two characters may share a glyph; the first one met is what a copy of the text gives.
      if (!this.unicode.has(number)) this.unicode.set(number, codePoint);
      return { code: number.toString(16).padStart(4, '0'), width, advance };
    });
  }
}

/** Six capitals, as the standard wants before the name of a subset; from the font's name, so they never change. */
const subsetTag = (name: string): string =>
  Array.from({ length: 6 }, (_, index) =>
    String.fromCharCode(65 + ((name.charCodeAt(index % name.length) + index * 7) % 26)),
  ).join('');
