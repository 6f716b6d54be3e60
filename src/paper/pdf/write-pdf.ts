import type { FaceId } from '../fonts/faces.js';
import type { Typefaces } from '../fonts/typefaces.js';
import type { Page } from '../layout/draw.js';
import { startPdf } from './backend.js';
import type { DocumentInfo, PdfBackend } from './backend.js';
import { deflate } from './compressed-stream.js';
import { contentOf } from './content.js';
import type { Resources } from './content.js';
import { EmbeddedFace } from './embedded-face.js';
import { EmbeddedGlyphs } from './embedded-glyphs.js';
import { Structure } from './structure.js';

/** Writes finished pages as a PDF file. The same pages give the same bytes. */
export async function writePdf(
  pages: readonly Page[],
  info: DocumentInfo,
  typefaces: Typefaces,
): Promise<Uint8Array> {
  const pdf = startPdf(info);
  const bytes = collect(pdf);
  const structure = new Structure(pdf);
  const faces = new Map<FaceId, EmbeddedFace>();
  const glyphs = new EmbeddedGlyphs(pdf);
  for (const page of pages) writePage(page, { pdf, structure, faces, glyphs, typefaces });
  structure.end();
  for (const face of faces.values()) face.end(pdf);
  pdf.end();
  return bytes;
}

interface Writing {
  readonly pdf: PdfBackend;
  readonly structure: Structure;
  readonly faces: Map<FaceId, EmbeddedFace>;
  readonly glyphs: EmbeddedGlyphs;
  readonly typefaces: Typefaces;
}

function writePage({ width, height, marks }: Page, writing: Writing): void {
  const { pdf, structure } = writing;
  const operators: string[] = [];
  // Operators are gathered here, so that a page is compressed in one go and by us.
  pdf.addContent = (chunk) => operators.push(chunk);
  pdf.addPage({ size: [width, height], margin: 0 });
  const resources = resourcesOf(writing);
  for (const { element, x, y, content } of marks) {
    if (content.length === 0) {
      // An empty cell of a table is a cell all the same.
      if (element) structure.nodeOf(element);
      continue;
    }
    const drawn = contentOf(content, { x, y }, resources);
    if (element) structure.draw(element, drawn);
    else structure.drawArtifact(drawn);
  }
  pdf.page.content.data['Filter'] = 'FlateDecode';
  pdf.page.content.write(deflate(Buffer.from(operators.join('\n'), 'latin1')));
}

/** Gives faces and glyphs to a page: each is embedded once, and named in every page that uses it. */
function resourcesOf({ pdf, faces, glyphs, typefaces }: Writing): Resources {
  const { fonts } = pdf.page;
  return {
    face(id) {
      let face = faces.get(id);
      if (!face) faces.set(id, (face = new EmbeddedFace(id, `F${faces.size + 1}`, typefaces, pdf)));
      fonts[face.name] ??= face.object;
      return face;
    },
    glyph: (glyph) => glyphs.nameOf(glyph),
  };
}

function collect(pdf: PdfBackend): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
  });
}
