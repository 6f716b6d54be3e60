import type { Token } from '../../../util/words/tokens.js';
import type { Negations } from './negations.js';

/** Some tokens of a text, from the first to the last (included). */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How many tokens a negation reaches over: it seldom means what stands farther. English words say more than Chinese characters. */
const reach = { han: 10, word: 5 };

/** 没有参加训练的数据 says nothing against the data; 没有明显的变化 does: what 的 closes is longer than an adjective. */
const adjective = 3;

/** How far a denial may stand behind what it denies. */
const denialReach = 12;

/** A stretch of a text with the negations that reach it. */
export interface Polarity {
  readonly isNegated: boolean;
  /** The first token of the stretch, or of the negations before it. */
  readonly first: number;
}

/** Says whether a stretch of a text is denied: an odd number of negations before it in its clause, or within it. */
export function polarityOf(tokens: readonly Token[], negations: Negations, span: Span): Polarity {
  const before = cuesBefore(tokens, negations, span.first);
  const within = negations.endsCue.slice(span.first, span.last + 1).filter(Boolean).length;
  const earliest = before.at(-1);
  return {
    isNegated: (before.length + within) % 2 === 1,
    first: earliest === undefined ? span.first : startOfCue(negations, earliest),
  };
}

/** The places of the negations that reach a token from before it, the nearest first. */
function cuesBefore(
  tokens: readonly Token[],
  { endsCue, scope }: Negations,
  first: number,
): number[] {
  const cues: number[] = [];
  let [distance, isClosed] = [0, false];
  for (let place = first - 1; place >= 0 && distance < 1; place--) {
    distance += 1 / (tokens[place]?.kind === 'word' ? reach.word : reach.han);
    if (scope[place] !== scope[first]) continue;
    isClosed ||= closes(tokens, endsCue, place);
    if (endsCue[place] && !isClosed) cues.push(place);
  }
  return cues;
}

function startOfCue({ isCue, endsCue }: Negations, end: number): number {
  let start = end;
  while (isCue[start - 1] && !endsCue[start - 1]) start--;
  return start;
}

/** A 的 behind more than an adjective: a negation before it belongs to the clause that it ends. */
const closes = (tokens: readonly Token[], endsCue: readonly boolean[], place: number): boolean =>
  tokens[place]?.raw === '的' &&
  !endsCue.slice(Math.max(0, place - 1 - adjective), place).some(Boolean);

/** Says whether what stands in a stretch of a text is called wrong further on in its clause: 局部性不成立. */
export function isDenied(
  tokens: readonly Token[],
  { denies, scope }: Negations,
  { last }: Span,
): boolean {
  const end = Math.min(tokens.length, last + 1 + denialReach);
  for (let place = last + 1; place < end && scope[place] === scope[last]; place++)
    if (denies[place]) return true;
  return false;
}
