import { seeded, type Random } from '../../util/random.js';
import { valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { str } from '../base/repr.js';
import { session } from '../base/session.js';

/** A seed that moves on with each draw: a layer that has one draws something else at each call, in a repeatable way. */
export class SeedGenerator {
  readonly seed: number;
  #draws = 0;

  /** @throws ValueError for a seed that is no whole number. Without one the session chooses. */
  constructor(seed: unknown = null) {
    if (seed !== null && !isInt(seed))
      throw valueError(`Argument \`seed\` must be an integer. Received: seed=${str(seed)}`);
    this.seed = seed ?? session().nextSeed();
  }

  /** The numbers of the next draw. */
  next(): Random {
    return seeded('seed generator', this.seed, this.#draws++);
  }
}
