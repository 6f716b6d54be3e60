import { closest, distance } from 'fastest-levenshtein';
import type { LocalizedText } from './localized-text.js';

/** The known word that was probably meant: the only one that begins so, or one that is near enough. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const longer = word.length < 3 ? [] : known.filter((name) => name.startsWith(word));
  if (longer.length === 1) return longer[0];
  const nearest = closest(word, known);
  return distance(word, nearest) <= slips(nearest) ? nearest : undefined;
}

/** How many letters may differ: a third, but two where they may have changed places. */
const slips = (word: string): number =>
  Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length / 3));

/** Advice on an unknown word: the nearest known one, or else what is given, usually the list of all (at most 12). */
export function didYouMean(
  word: string,
  known: readonly string[],
  otherwise: LocalizedText = listOf(known),
): LocalizedText {
  const nearest = suggest(word, known);
  if (nearest !== undefined)
    return { zh: `是否想写“${nearest}”？`, en: `Did you mean "${nearest}"?` };
  return otherwise;
}

function listOf(known: readonly string[]): LocalizedText {
  if (known.length === 0) return { zh: '目前一个也没有。', en: 'There are none.' };
  const list = known.slice(0, 12).join(', ') + (known.length > 12 ? ', …' : '');
  return { zh: `可用的有：${list}`, en: `Known are: ${list}` };
}
