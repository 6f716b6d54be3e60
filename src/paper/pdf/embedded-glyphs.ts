import type { PdfBackend, PdfObject } from './backend.js';
import { deflate } from './compressed-stream.js';

/** A glyph of the math font, ready to be written into any document. */
interface PreparedGlyph {
  readonly bytes: Uint8Array;
  readonly box: readonly number[];
}

/** Glyphs are the same in every document, so each is compressed once in the life of the process. */
const prepared = new Map<string, PreparedGlyph>();

/**
 * The math glyphs of one document. A formula draws each glyph by name (as a form XObject, ISO 32000-1, 8.10), which keeps pages
 * small: papers use some eighty glyphs, two thousand times.
 */
export class EmbeddedGlyphs {
  private readonly pdf: PdfBackend;
  private readonly objects = new Map<
    string,
    { readonly name: string; readonly object: PdfObject }
  >();

  constructor(pdf: PdfBackend) {
    this.pdf = pdf;
  }

  /** The name under which the current page draws a glyph. */
  nameOf(glyph: string): string {
    let embedded = this.objects.get(glyph);
    if (!embedded) {
      embedded = { name: `M${this.objects.size + 1}`, object: this.embed(glyph) };
      this.objects.set(glyph, embedded);
    }
    this.pdf.page.xobjects[embedded.name] ??= embedded.object;
    return embedded.name;
  }

  private embed(glyph: string): PdfObject {
    const { bytes, box } = prepare(glyph);
    const object = this.pdf.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: box,
      Resources: {},
      Filter: 'FlateDecode',
    });
    object.write(bytes);
    object.end();
    return object;
  }
}

function prepare(glyph: string): PreparedGlyph {
  let ready = prepared.get(glyph);
  if (!ready) {
    ready = { bytes: deflate(Buffer.from(`${glyph} f`, 'latin1')), box: boundingBox(glyph) };
    prepared.set(glyph, ready);
  }
  return ready;
}

/** A box around all points of a path, control points included, with a margin of one unit. */
function boundingBox(glyph: string): readonly number[] {
  const numbers = (glyph.match(/-?[\d.]+/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return [
    Math.floor(Math.min(...xs)) - 1,
    Math.floor(Math.min(...ys)) - 1,
    Math.ceil(Math.max(...xs)) + 1,
    Math.ceil(Math.max(...ys)) + 1,
  ];
}
