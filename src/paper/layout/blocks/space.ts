import { forbidden } from '../strip.js';
import type { Strip } from '../strip.js';
import type { BlockOf } from './enclosing.js';

/** The height of one line of handwriting, in points. */
const lineHeight = 19;

/** Lines that must not be cut from the question. */
const kept = 3;

/**
 * Room for an answer. It takes part of a page's spare height; where it must go on overleaf, some lines stay with the
 * question.
 */
export function setSpace({ lines }: BlockOf<'space'>): Strip[] {
  return Array.from({ length: Math.ceil(lines) }, (_, index) => ({
    height: lineHeight,
    above: 0,
    penalty:
      index < Math.min(kept, lines) - 1 ? forbidden : index === Math.ceil(lines) - 1 ? 0 : 3000,
    stretch: 1,
    marks: [],
  }));
}
