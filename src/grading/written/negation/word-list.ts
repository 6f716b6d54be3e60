import type { Token } from '../../../util/words/tokens.js';

/** Words of several tokens, by their first token; longer ones before shorter ones. */
export type WordList = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A list of words to be found among tokens: a Chinese word is a row of its characters, an English one a row of its words. */
export function wordList(words: readonly string[]): WordList {
  const list = new Map<string, string[][]>();
  for (const word of words) {
    const parts = /^\p{Script=Han}/u.test(word) ? Array.from(word) : word.split(' ');
    const first = parts[0] ?? '';
    list.set(first, [...(list.get(first) ?? []), parts]);
  }
  for (const alike of list.values()) alike.sort((left, right) => right.length - left.length);
  return list;
}

/** How many tokens the longest word of a list has that begins at a place; 0 if none does. */
export function wordAt(tokens: readonly Token[], place: number, list: WordList): number {
  const candidates = list.get(tokens[place]?.raw ?? '') ?? [];
  return candidates.find((word) => standsAt(tokens, place, word))?.length ?? 0;
}

const standsAt = (tokens: readonly Token[], place: number, word: readonly string[]): boolean =>
  word.every((part, index) => tokens[place + index]?.raw === part);
