import type { LocalizedText } from '../../util/localized-text.js';
import { remember } from '../../util/remember.js';
import { stemWord } from '../../util/words/stem-word.js';
import { tokensOf } from '../../util/words/tokens.js';
import type { Token, TokenText } from '../../util/words/tokens.js';
import { negationsOf } from './negation/negations.js';
import type { Negations } from './negation/negations.js';

/** An answer, taken apart once for all points of its rubric. */
export interface AnswerText extends TokenText {
  readonly negations: Negations;
  /** Where each form stands, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Where two words stand that make one: over-fitting, over fitting. */
  readonly joined: ReadonlyMap<string, readonly number[]>;
  /** Of each token, whether it belongs to a stretch that was copied from the question. */
  readonly isCopied: readonly boolean[];
}

/** From how many tokens on a stretch that the question has too is a copy, not a coincidence. */
const copyLength = 8;

/** Takes an answer apart. `questions` are the texts of the question, from which copying earns nothing. */
export function readAnswer(answer: string, questions: readonly LocalizedText[]): AnswerText {
  const { tokens, brackets } = tokensOf(answer);
  return {
    tokens,
    brackets,
    negations: negationsOf(tokens),
    places: placesOf(tokens, ({ form }) => form),
    joined: placesOf(tokens, (_, place) => joinedWord(tokens, place)),
    isCopied: copiedTokens(tokens, questions),
  };
}

/** The stem of the word that two neighbouring words make; undefined where one of them is none. */
export function joinedWord(tokens: readonly Token[], place: number): string | undefined {
  const [left, right] = [tokens[place], tokens[place + 1]];
  return left?.kind === 'word' && right?.kind === 'word'
    ? stemWord(left.raw + right.raw)
    : undefined;
}

function placesOf(
  tokens: readonly Token[],
  nameOf: (token: Token, place: number) => string | undefined,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach((token, place) => {
    const name = nameOf(token, place);
    if (name === undefined) return;
    const known = places.get(name);
    if (known) known.push(place);
    else places.set(name, [place]);
  });
  return places;
}

function copiedTokens(tokens: readonly Token[], questions: readonly LocalizedText[]): boolean[] {
  const known = questions.map(stretchesOfText);
  const copied = tokens.map(() => false);
  stretchesOf(tokens).forEach((stretch, place) => {
    if (known.some((stretches) => stretches.has(stretch)))
      copied.fill(true, place, place + copyLength);
  });
  return copied;
}

/** The stretches of a text of the question in both languages, found once for a class. */
const stretchesOfText = remember(
  ({ zh, en }: LocalizedText): ReadonlySet<string> =>
    new Set([zh, en].flatMap((text) => stretchesOf(tokensOf(text).tokens))),
);

const stretchesOf = (tokens: readonly Token[]): string[] =>
  Array.from({ length: Math.max(0, tokens.length - copyLength + 1) }, (_, place) =>
    tokens
      .slice(place, place + copyLength)
      .map(({ form }) => form)
      .join(' '),
  );
