import { joined } from './evidence.js';
import type { Stretch } from './evidence.js';

/** A part of an answer, in order; all parts together are the answer. */
export interface Segment {
  readonly text: string;
  readonly isEvidence: boolean;
}

/**
 * Cuts an answer at its evidence, for a page or a terminal to colour. Evidence may overlap, lie in any order, or partly outside of the answer.
 * A character of two UTF-16 units is never cut.
 */
export function highlight(answer: string, evidence: readonly Stretch[]): Segment[] {
  const inside = evidence
    .map(([from, to]): Stretch => [startOf(answer, from), endOf(answer, to)])
    .filter(([from, to]) => from < to)
    .sort(([left], [right]) => left - right);
  const segments: Segment[] = [];
  let place = 0;
  for (const [from, to] of joined(inside)) {
    segments.push({ text: answer.slice(place, from), isEvidence: false });
    segments.push({ text: answer.slice(from, to), isEvidence: true });
    place = to;
  }
  segments.push({ text: answer.slice(place), isEvidence: false });
  return segments.filter(({ text }) => text !== '');
}

const within = (answer: string, place: number): number =>
  Math.min(Math.max(Math.trunc(place) || 0, 0), answer.length);

const startOf = (answer: string, place: number): number => {
  const start = within(answer, place);
  return isInPair(answer, start) ? start - 1 : start;
};

const endOf = (answer: string, place: number): number => {
  const end = within(answer, place);
  return isInPair(answer, end) ? end + 1 : end;
};

/** Says whether a place lies between the two units of one character. */
const isInPair = (answer: string, place: number): boolean =>
  place > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(answer.slice(place - 1, place + 1));
