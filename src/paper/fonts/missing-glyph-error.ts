import type { FaceId, FontStyle } from './faces.js';

/** A character that no font of a style has. It stops the build: a blank on paper would go unnoticed. */
export class MissingGlyphError extends Error {
  override readonly name = 'MissingGlyphError';
  readonly codePoint: number;
  /** Where the text with the character comes from: a question, a student. */
  source: string | undefined;

  constructor(codePoint: number, style: FontStyle | FaceId) {
    const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
    super(`no ${style} font has the character ${String.fromCodePoint(codePoint)} (U+${hex})`);
    this.codePoint = codePoint;
  }

  /** Says where the text with the character comes from, if that is not known yet. */
  addSource(source: string): void {
    this.source ??= source;
  }
}
