import { smallDegree, smallScripts } from './scripts.js';
import { accents } from './symbols.js';
import type { Voice, Written } from './voice.js';

/** Formulas for the eye: √(g₁²), ∂L/∂w, ŷ. */
export const signs: Voice = {
  dense: true,
  symbol: (text) => text,
  scripts: smallScripts,
  fraction: (over, under) => `${over}/${under}`,
  root: (body, degree) =>
    `${degree === undefined ? '' : smallDegree(degree)}√${body.single ? body.text : `(${body.text})`}`,
  accent: accented,
};

/** The mark on the first letter, as one character where there is one; over several letters its name stands before them. */
function accented(name: string, { text, single }: Written): string {
  const [first = '', ...rest] = Array.from(text);
  const mark = accents.get(name) ?? '';
  return single ? `${first}${mark}`.normalize('NFC') + rest.join('') : `${name}(${text})`;
}
