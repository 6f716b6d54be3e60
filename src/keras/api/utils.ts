import { valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import { defineFunction } from './callable.js';
import { normalize } from './normalize.js';
import { padSequences } from './pad-sequences.js';
import { toCategorical } from './to-categorical.js';

/** `clear_session`. */
export const clearSession = defineFunction(
  'clear_session',
  [{ name: 'free_memory', default: true }],
  () => {
    session().clear();
    return null;
  },
);

/** @throws ValueError for anything but a whole number of 32 bits. */
function readSeed(seed: unknown): number {
  const number = typeof seed === 'boolean' ? Number(seed) : seed;
  if (isInt(number) && number >= 0 && number <= 0xffffffff) return number;
  throw valueError(`The seed must be an integer from 0 to 2**32 - 1. Received: seed=${repr(seed)}`);
}

/** `keras.utils`. */
export const utils: Readonly<Record<string, unknown>> = {
  clear_session: clearSession,
  pad_sequences: padSequences,
  normalize,
  set_random_seed: defineFunction('set_random_seed', [{ name: 'seed' }], ({ seed }) => {
    session().setRandomSeed(readSeed(seed));
    return null;
  }),
  to_categorical: toCategorical,
};
