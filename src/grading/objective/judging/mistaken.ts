import { absolute, add, compare, subtract, zero } from '../fraction.js';
import type { Fraction } from '../fraction.js';
import { exactly } from '../decimal.js';
import { isRight, valuesOf } from './judge.js';
import type { Key } from './key.js';
import type { Understood } from './understood.js';

/** A wrong answer that one misconception leads to. */
export interface WrongKey {
  readonly answer: Key;
  readonly mistake: string;
}

/**
 * The misconceptions whose wrong value an answer has, by the tolerance of the key. If it is near to several, the nearest; several
 * only where the answer cannot tell them apart.
 */
export function mistakesIn(wrongKeys: readonly WrongKey[], understood: Understood): string[] {
  const fitting = wrongKeys
    .filter(({ answer }) => isRight(answer, understood))
    .map(({ answer, mistake }) => ({ mistake, distance: distanceTo(answer, understood) }));
  const nearest = fitting.filter(({ distance }) =>
    fitting.every((other) => compare(distance, other.distance) <= 0),
  );
  return [...new Set(nearest.map(({ mistake }) => mistake))];
}

/** How far an answer that has the values of a key is from them in sum. */
function distanceTo(key: Key, understood: Understood): Fraction {
  if (key.type === 'choice' || key.type === 'interval' || !('numbers' in understood)) return zero;
  return valuesOf(key)
    .map((value, index) =>
      absolute(subtract(exactly(value), understood.numbers[index] ?? exactly(value))),
    )
    .reduce(add, zero);
}
