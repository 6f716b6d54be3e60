import { tokensOf } from './tokens.js';
import type { Token } from './tokens.js';

/** Words that come and go without a change of meaning. */
const fillers = new Set(['的', '了', 'the', 'a', 'an']);

/** Says whether a token may be missing, or stand between others, without a change of meaning. */
export const isFiller = ({ form }: Token): boolean => fillers.has(form);

/** Words of an alternative that stand together. */
export interface PhrasePiece {
  /** As the author wrote it. */
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * The pieces of an alternative that an author gave: `…` or `...` parts them. Fillers are left out, unless a piece is made of nothing
 * else.
 */
export const piecesOf = (alternative: string): PhrasePiece[] =>
  alternative
    .split(/…+|\.{3,}/)
    .map((piece) => ({ text: piece.trim(), tokens: withoutFillers(tokensOf(piece).tokens) }))
    .filter(({ tokens }) => tokens.length > 0);

function withoutFillers(tokens: readonly Token[]): Token[] {
  const content = tokens.filter((token) => !isFiller(token));
  return content.length > 0 ? content : [...tokens];
}

/** Equal for alternatives that say the same: case, spaces, width, inflection and the order of the pieces make no difference. */
export const phraseKey = (alternative: string): string =>
  piecesOf(alternative)
    .map(({ tokens }) => formsOf(tokens))
    .sort()
    .join(' … ');

/** The words of a text, in a form in which phrases are sought. */
export const wordsOf = (text: string): string =>
  ` ${formsOf(withoutFillers(tokensOf(text).tokens))} `;

/** Says whether the words of a text hold every piece of an alternative, word by word. */
export function holdsPhrase(words: string, alternative: string): boolean {
  const pieces = piecesOf(alternative);
  return pieces.length > 0 && pieces.every(({ tokens }) => words.includes(` ${formsOf(tokens)} `));
}

const formsOf = (tokens: readonly Token[]): string => tokens.map(({ form }) => form).join(' ');
