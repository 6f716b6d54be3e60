import type { Token } from '../../util/words/tokens.js';
import type { Span } from './negation/polarity.js';

/** A stretch of an answer, from (included) and to (not included) in UTF-16 units. */
export type Stretch = readonly [from: number, to: number];

/** More places than these would colour the whole answer. */
const mostShown = 20;

/** Where found tokens stand in the answer: in order, those that touch or overlap as one. */
export function evidenceOf(found: readonly Span[], tokens: readonly Token[]): Stretch[] {
  const stretches = found
    .map(({ first, last }): Stretch => [tokens[first]?.from ?? 0, tokens[last]?.to ?? 0])
    .sort(([left, leftEnd], [right, rightEnd]) => left - right || leftEnd - rightEnd);
  return joined(stretches).slice(0, mostShown);
}

/** Stretches in order, none touching the next. */
export function joined(sorted: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [from, to] of sorted) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}
