import { zlibSync } from 'fflate';
import type { PdfBackend, PdfObject } from './backend.js';

/** Fast and nearly as small as the slowest level, on fonts and on content. */
const level = 6;

/**
 * Deflates bytes in plain JavaScript: the same input gives the same bytes on every version of Node and every processor, which
 * Node's own zlib does not promise.
 */
export const deflate = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level });

/** A stream object with compressed content. */
export function compressedStream(
  pdf: PdfBackend,
  bytes: Uint8Array,
  data: Readonly<Record<string, unknown>> = {},
): PdfObject {
  const object = pdf.ref({ ...data, Filter: 'FlateDecode' });
  object.write(deflate(bytes));
  object.end();
  return object;
}
