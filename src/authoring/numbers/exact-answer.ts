import type { Answer, NumberAnswer } from '../answer.js';
import { isExact } from './rounding.js';

/** The places that a number needs to be written exactly (at most 10). */
export function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < 10 && !isExact(value, decimals)) decimals++;
  return decimals;
}

const exactly = { kind: 'absolute', value: 0 } as const;

/** A decimal number that comes out without rounding: nothing else is right. */
export function exactNumber(value: number): NumberAnswer {
  const decimals = decimalsOf(value);
  return { type: 'number', value: Number(value.toFixed(decimals)), decimals, tolerance: exactly };
}

/** Decimal numbers that come out without rounding, printed with equally many places. */
export function exactSequence(values: readonly number[]): Extract<Answer, { type: 'sequence' }> {
  const decimals = Math.max(...values.map(decimalsOf));
  const exact = values.map((value) => Number(value.toFixed(decimals)));
  return { type: 'sequence', values: exact, decimals, tolerance: exactly };
}
