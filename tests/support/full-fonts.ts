import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import { facePath } from '../../src/paper/fonts/faces.js';
import type { FaceId } from '../../src/paper/fonts/faces.js';

/** One face of each kind of file: reading all of the large ones would take long. */
export const sampleFaces: readonly FaceId[] = [
  'serif',
  'serif-italic',
  'sans-bold',
  'mono',
  'han-serif',
  'han-sans',
];

/** A font as another program reads it. */
export const readFont = (bytes: Buffer): Font => {
  const font = create(bytes);
  if (!('layout' in font)) throw new Error('a collection of fonts');
  return font;
};

const fonts = new Map<FaceId, Font>();

/** The whole font of a face, as another program reads it. */
export function fullFont(face: FaceId): Font {
  const font = fonts.get(face) ?? readFont(readFileSync(facePath(face)));
  fonts.set(face, font);
  return font;
}
