import { stemWord } from '../../../util/words/stem-word.js';
import { isFiller } from '../../../util/words/phrase.js';
import type { Token } from '../../../util/words/tokens.js';
import { joinedWord } from '../answer-text.js';
import type { AnswerText } from '../answer-text.js';
import type { Span } from '../negation/polarity.js';
import { isTypo } from './is-typo.js';

/** Where the words of a piece stand in an answer. */
export interface Found extends Span {
  /** Whether a word is misspelt there. */
  readonly isTypo: boolean;
}

/** How many tokens without meaning may stand between two words of a piece. */
const mostSkipped = 4;

/** Every place of an answer where the words stand together, in order; what was copied from the question counts for nothing. */
export function findPiece(words: readonly Token[], answer: AnswerText): Found[] {
  const found: Found[] = [];
  for (const first of startsOf(words, answer)) {
    const match = matchAt(words, answer, first);
    if (match && !isAllCopied(match, answer)) found.push(match);
  }
  return found;
}

function startsOf(words: readonly Token[], answer: AnswerText): number[] {
  const [first] = words;
  if (!first) return [];
  const joined = joinedWord(words, 0);
  const alike = first.kind === 'word' ? typosOf(first, answer) : [];
  const starts = [
    ...(answer.places.get(first.form) ?? []),
    ...(answer.joined.get(first.form) ?? []),
    ...((joined !== undefined && answer.places.get(joined)) || []),
    ...alike.flatMap((form) => answer.places.get(form) ?? []),
  ];
  return [...new Set(starts)].sort((left, right) => left - right);
}

const typosOf = ({ form }: Token, { places }: AnswerText): string[] =>
  [...places.keys()].filter((written) => isTypo(written, form));

function matchAt(words: readonly Token[], answer: AnswerText, first: number): Found | undefined {
  let [word, place, last, slip] = [0, first, first, false];
  while (word < words.length) {
    const step = stepAt(words, word, answer, place);
    if (step) {
      last = place + step.places - 1;
      word += step.words;
      place += step.places;
      slip ||= step.isTypo;
    } else {
      const next = word > 0 && place - last <= mostSkipped ? skip(answer, place) : place;
      if (next === place) return undefined;
      place = next;
    }
    if (word < words.length && isNewSentence(answer, last, place)) return undefined;
  }
  return { first, last, isTypo: slip };
}

interface Step {
  /** How many words of the piece, and how many tokens of the answer, are used up. */
  readonly words: number;
  readonly places: number;
  readonly isTypo: boolean;
}

function stepAt(
  words: readonly Token[],
  word: number,
  { tokens }: AnswerText,
  place: number,
): Step | undefined {
  const [wanted, token] = [words[word], tokens[place]];
  if (!wanted || !token) return undefined;
  if (wanted.form === token.form) return { words: 1, places: 1, isTypo: false };
  if (wanted.kind !== 'word' || token.kind !== 'word') return undefined;
  if (joinedWord(tokens, place) === wanted.form) return { words: 1, places: 2, isTypo: false };
  if (joinedWord(words, word) === token.form) return { words: 2, places: 1, isTypo: false };
  return isTypo(token.raw, wanted.raw) || isTypo(token.form, stemWord(wanted.raw))
    ? { words: 1, places: 1, isTypo: true }
    : undefined;
}

/** The place behind what may stand between two words of a piece: brackets, fillers, and a negation, which is judged later. */
function skip({ tokens, brackets, negations }: AnswerText, place: number): number {
  const behind = brackets.get(place);
  if (behind !== undefined) return Math.max(behind, place);
  const token = tokens[place];
  return token && (isFiller(token) || negations.isCue[place]) ? place + 1 : place;
}

const isNewSentence = ({ tokens }: AnswerText, last: number, place: number): boolean =>
  tokens[last]?.sentence !== tokens[place]?.sentence;

const isAllCopied = ({ first, last }: Found, { isCopied }: AnswerText): boolean =>
  isCopied.slice(first, last + 1).every(Boolean);
