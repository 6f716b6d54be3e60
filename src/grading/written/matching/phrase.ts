import { piecesOf } from '../../../util/words/phrase.js';
import type { PhrasePiece } from '../../../util/words/phrase.js';
import type { Token } from '../../../util/words/tokens.js';
import { remember } from '../../../util/remember.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import { negationsOf } from '../negation/negations.js';

/** Words that stand together in an alternative. */
export interface Piece {
  /** The words without those that deny. */
  readonly tokens: readonly Token[];
  /** Whether the author denies them: 不需要标签. */
  readonly isNegated: boolean;
  /** As the author wrote it. */
  readonly text: string;
}

/** One way of saying a point: its pieces must all occur in one sentence. */
export interface Phrase {
  readonly pieces: readonly Piece[];
  /** As the author wrote it. */
  readonly text: string;
  /** The alternative that it belongs to, to be shown in the language of the reader. */
  readonly alternative: LocalizedText;
}

/** The ways in both languages, each once: students mix the languages. They are taken apart once for a class. */
export const phrasesOf = remember((alternatives: readonly LocalizedText[]): readonly Phrase[] => {
  const phrases = new Map<string, Phrase>();
  for (const alternative of alternatives)
    for (const text of [alternative.zh, alternative.en])
      if (!phrases.has(text)) phrases.set(text, phraseOf(text, alternative));
  return [...phrases.values()].filter(({ pieces }) => pieces.length > 0);
});

const phraseOf = (text: string, alternative: LocalizedText): Phrase => ({
  text,
  alternative,
  pieces: piecesOf(text).map(asPiece),
});

/** A piece that is nothing but a negation (`no…labels`) is sought as it stands. */
function asPiece({ text, tokens }: PhrasePiece): Piece {
  const { isCue, endsCue } = negationsOf(tokens);
  const content = tokens.filter((_, place) => !isCue[place]);
  const isNegated = endsCue.filter(Boolean).length % 2 === 1;
  return { text, tokens: content.length > 0 ? content : tokens, isNegated };
}
