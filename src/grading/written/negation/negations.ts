import type { Token } from '../../../util/words/tokens.js';
import {
  clauseWords,
  denyingHan,
  denyingWords,
  harmlessHan,
  harmlessWords,
  negatingHan,
  negatingWords,
} from './cues.js';
import { wordAt, wordList } from './word-list.js';

/** Where a text denies something. */
export interface Negations {
  /** Of each token, whether it belongs to a word that denies. */
  readonly isCue: readonly boolean[];
  /** Of each token, whether such a word ends there that denies what follows; `denies` is what stands before it. */
  readonly endsCue: readonly boolean[];
  readonly denies: readonly boolean[];
  /** Of each token, the stretch of text that a negation in it can reach: a clause, or what follows a "but" in it. */
  readonly scope: readonly number[];
}

const harmless = wordList([...harmlessHan, ...harmlessWords]);
const negating = wordList([...negatingHan, ...negatingWords]);
const denying = wordList([...denyingHan, ...denyingWords]);

/** Finds the words that deny, and how far each of them can reach. */
export function negationsOf(tokens: readonly Token[]): Negations {
  const isCue: boolean[] = tokens.map(() => false);
  const endsCue = [...isCue];
  const denies = [...isCue];
  for (let place = 0; place < tokens.length;) {
    const denial = wordAt(tokens, place, denying);
    if (denial > 0) denies[place] = true;
    const skipped = wordAt(tokens, place, harmless);
    const length = skipped > 0 ? 0 : cueLength(tokens, place);
    for (let part = 0; part < length; part++) isCue[place + part] = true;
    if (length > 0) endsCue[place + length - 1] = true;
    place += Math.max(skipped, length, 1);
  }
  return { isCue, endsCue, denies, scope: scopesOf(tokens) };
}

const cueLength = (tokens: readonly Token[], place: number): number =>
  wordAt(tokens, place, negating) || (tokens[place]?.raw.endsWith("n't") ? 1 : 0);

function scopesOf(tokens: readonly Token[]): number[] {
  const current = new Map<number, number>();
  let scopes = 0;
  return tokens.map(({ raw, clause }) => {
    const known = current.get(clause);
    const scope = known === undefined || clauseWords.has(raw) ? ++scopes : known;
    current.set(clause, scope);
    return scope;
  });
}
