import { writeUnseen } from '../../util/unseen-signs.js';

/** Bold, slanted, underlined and coloured letters, as Keras prints them; neither hidden ones nor backgrounds. */
const codes = '(?:[0-4]|2[2-4]|3[1-79]|9[1-7])';
const letters = new RegExp(`\u001b\\[${codes}?(?:;${codes})*m`, 'g');

/**
 * A text of somebody else's as it may be shown on a terminal: what would move the cursor, set a title, hide or turn letters is
 * written out as `\u001b`. JSON means the same afterwards.
 */
export function harmless(text: string): string {
  const kept = text.match(letters) ?? [];
  const shown = text.split(letters).map(writeUnseen);
  const joined = shown.map((part, index) => part + (kept[index] ?? '')).join('');
  // What follows is not the other's.
  return /\[0?m$/.test(kept.at(-1) ?? '[m') ? joined : `${joined}\u001b[0m`;
}
