import type { AnswerText } from '../answer-text.js';
import { isDenied, polarityOf } from '../negation/polarity.js';
import { findPiece } from './find-piece.js';
import type { Found } from './find-piece.js';
import type { Phrase, Piece } from './phrase.js';

/**
 * How far an answer says a phrase. `said`: all pieces in one sentence; `opposite`: so too, but denied where the author affirms, or the other
 * way round; `partly`: some pieces, of which the best sentence lacks those in `missing`.
 */
export type Saying =
  | {
      readonly kind: 'said';
      readonly isTypo: boolean;
      /** Whether another sentence says the opposite. */
      readonly isContested: boolean;
      readonly found: readonly Found[];
    }
  | { readonly kind: 'opposite'; readonly found: readonly Found[] }
  | {
      readonly kind: 'partly';
      readonly found: readonly Found[];
      readonly missing: readonly string[];
    }
  | { readonly kind: 'nothing' };

/** A place of a piece, and whether it is affirmed or denied there as the author does. */
interface Judged {
  readonly found: Found;
  readonly agrees: boolean;
}

type Sentence = ReadonlyMap<number, Judged>;

/** Compares an answer with a phrase, sentence by sentence; the best sentence counts, of equal ones the first. */
export function findPhrase({ pieces }: Phrase, answer: AnswerText): Saying {
  const affirmsAll = pieces.every((piece) => !piece.isNegated);
  const sentences = new Map<number, Map<number, Judged>>();
  pieces.forEach((piece, index) => {
    for (const found of findPiece(piece.tokens, answer)) {
      const sentence = answer.tokens[found.first]?.sentence ?? 0;
      const judged = judge(piece, found, answer, affirmsAll);
      const known = sentences.get(sentence) ?? new Map<number, Judged>();
      if (isBetter(judged, known.get(index))) sentences.set(sentence, known.set(index, judged));
    }
  });
  const sayings = [...sentences.values()].map((sentence) => sayingOf(pieces, sentence, answer));
  const best = sayings.reduce<Saying>((one, other) => (rank(other) > rank(one) ? other : one), {
    kind: 'nothing',
  });
  const isContested = sayings.some(({ kind }) => kind === 'opposite');
  return best.kind === 'said' ? { ...best, isContested } : best;
}

/** Judges a place with the negations that reach it: they are shown with it. */
function judge(piece: Piece, found: Found, answer: AnswerText, affirmsAll: boolean): Judged {
  const { tokens, negations } = answer;
  const { isNegated, first } = polarityOf(tokens, negations, found);
  const denied = affirmsAll && isDenied(tokens, negations, found);
  return { found: { ...found, first }, agrees: (isNegated !== denied) === piece.isNegated };
}

const isBetter = (judged: Judged, known: Judged | undefined): boolean =>
  !known || valueOf(judged) > valueOf(known);

const valueOf = ({ agrees, found }: Judged): number => (agrees ? 2 : 0) + (found.isTypo ? 0 : 1);

function sayingOf(pieces: readonly Piece[], sentence: Sentence, answer: AnswerText): Saying {
  const found = [...sentence.entries()]
    .sort(([left], [right]) => left - right)
    .map(([, judged]) => judged.found);
  const missing = pieces.filter((_, index) => !sentence.has(index)).map(({ text }) => text);
  if (missing.length > 0) return { kind: 'partly', found, missing };
  return allAgree(pieces, sentence, answer)
    ? { kind: 'said', found, isTypo: found.some((one) => one.isTypo), isContested: false }
    : { kind: 'opposite', found };
}

/** A negation that the author wrote into one piece (不需要…标签) may reach the others of the same clause. */
function allAgree(
  pieces: readonly Piece[],
  sentence: Sentence,
  { negations: { scope } }: AnswerText,
): boolean {
  const scopeOf = ({ found }: Judged): number | undefined => scope[found.last];
  const negated = new Set(
    [...sentence]
      .filter(([index, judged]) => pieces[index]?.isNegated && judged.agrees)
      .map(([, judged]) => scopeOf(judged)),
  );
  return [...sentence].every(
    ([index, judged]) =>
      judged.agrees || (!pieces[index]?.isNegated && negated.has(scopeOf(judged))),
  );
}

/** How much a saying is worth beside others. */
export const rank = (saying: Saying): number => {
  switch (saying.kind) {
    case 'said':
      return saying.isTypo ? 3 : 4;
    case 'opposite':
      return 2;
    case 'partly':
      return 1 + saying.found.length / (saying.found.length + saying.missing.length + 1);
    case 'nothing':
      return 0;
  }
};
