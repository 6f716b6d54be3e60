import { mapText, type LocalizedText } from '../../../util/localized-text.js';
import { writeUnseen } from '../../../util/unseen-signs.js';

const longest = 600;

/**
 * A text of a program as anybody may read it, whatever shows it: signs that nobody sees or that a terminal obeys are written out,
 * and it has an end.
 */
export function safeText(text: string): string {
  const seen = writeUnseen(text.length > 2 * longest ? text.slice(0, 2 * longest) : text);
  return seen.length <= longest ? seen : `${seen.slice(0, longest)}…`;
}

export const safe = (text: LocalizedText): LocalizedText => mapText(text, safeText);

export const safeOrNull = (text: LocalizedText | null): LocalizedText | null =>
  text === null ? null : safe(text);
