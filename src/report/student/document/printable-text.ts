import { MissingGlyphError } from '../../../paper/fonts/missing-glyph-error.js';
import type { Typesetter } from '../../../paper/layout/inline/typesetter.js';
import { breakable, escapeMarkdown } from './escape-markdown.js';

/** What students wrote, as print can show it. */
export interface PrintableText {
  /** With only such characters as the fonts have. */
  readonly plain: (text: string) => string;
  /** The same as Markdown that means nothing but itself. */
  readonly markdown: (text: string) => string;
}

/** Stands for a character that none of the fonts has: the report of a student must not fail for what she wrote. */
const missing = '□';

/** `faceOf` finds the font for a character, and throws if there is none. */
export function printableText(faceOf: Typesetter['faceOf']): PrintableText {
  const known = new Map<string, string>();
  const shown = (character: string): string => {
    if (/[\r\n]/.test(character)) return character;
    if (/\s/.test(character)) return ' ';
    const printed = known.get(character) ?? (hasFace(character, faceOf) ? character : missing);
    known.set(character, printed);
    return printed;
  };
  const plain = (text: string) => Array.from(text, shown).join('');
  return { plain, markdown: (text) => escapeMarkdown(breakable(plain(text))) };
}

/** Answers are set in serif, names in sans, and both may be bold. */
function hasFace(character: string, faceOf: Typesetter['faceOf']): boolean {
  try {
    for (const style of ['serif', 'serif-bold', 'sans', 'sans-bold'] as const)
      faceOf(style, character, false);
    return true;
  } catch (error) {
    if (error instanceof MissingGlyphError) return false;
    throw error;
  }
}
