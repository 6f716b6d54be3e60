import { blank, read, unreadable } from './reading.js';
import type { Reading } from './reading.js';
import { isBlank, longest, tidy } from './tidy.js';

/** A word as it is compared: no Markdown or TeX signs, no spaces or punctuation at its ends, small letters. */
export const asCompared = (text: string): string =>
  tidy(text)
    .replace(/[$*`\\{}]/g, '')
    .replace(/[\s。.，,;!]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Reads a word of a few letters: the answer to "does it diverge or converge?". */
export function readWord(text: string): Reading<string> {
  if (isBlank(tidy(text))) return blank;
  if (text.length > longest) return unreadable('too-long', '太长', 'too long');
  return read(asCompared(text));
}
