import type { Language } from '../../../util/localized-text.js';
import { parseTex } from './parse-tex.js';
import { signs } from './signs.js';
import { wordsOf } from './words.js';
import { writeTex } from './write-tex.js';

/** How a formula is to be read: with signs by default, in the words of a language for a screen reader. */
export interface FormulaManner {
  readonly plain?: boolean;
  readonly language?: Language;
}

/**
 * A formula on one line of Unicode text: `\frac{\partial L}{\partial w_1}` is ∂L/∂w₁. It never fails: an unknown command stands for
 * its name, a brace too many for nothing.
 */
export function texToText(tex: string, manner: FormulaManner = {}): string {
  const voice = manner.plain === true ? wordsOf(manner.language ?? 'en') : signs;
  // Words bring spaces of their own; only a wide gap is meant to be wider than one.
  return writeTex(parseTex(tex), voice)
    .replace(/(?<! ) {2}(?! )/gu, ' ')
    .trim();
}
