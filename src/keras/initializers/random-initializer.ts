import * as tf from '@tensorflow/tfjs-core';
import { seeded, type Random } from '../../util/random.js';
import { engineType, type DType } from '../base/dtype.js';
import { valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { str } from '../base/repr.js';
import { session } from '../base/session.js';
import { sizeOf, type FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { SeedGenerator } from '../random/seed-generator.js';
import { Initializer } from './initializer.js';

/** The parameter that all random initializers have. */
export const seedParameter: Parameter = { name: 'seed', default: null };

/** An initializer that draws. Its numbers depend on its seed, the session and the shape, not on the engine. */
export abstract class RandomInitializer extends Initializer {
  /** What it was given, which is what its configuration holds; the seed that it chose itself is not saved. */
  readonly #given: unknown;
  protected readonly seed: number | SeedGenerator;

  /** @throws ValueError for a seed that is neither a whole number nor a seed generator. */
  constructor(args: Arguments) {
    super();
    this.#given = args.seed ?? null;
    this.seed = readSeed(this.#given);
  }

  override draw(shape: FullShape, dtype: DType): tf.Tensor {
    const random =
      typeof this.seed === 'number' ? seeded('initializer', this.seed) : this.seed.next();
    const drawn = this.fill(random, shape, sizeOf(shape));
    return tf.tensor(drawn, [...shape], engineType(dtype) === 'int32' ? 'int32' : 'float32');
  }

  /** Draws the values, flat. */
  protected abstract fill(random: Random, shape: FullShape, size: number): Float32Array;

  override getConfig(): Arguments {
    return { seed: this.#given };
  }
}

function readSeed(seed: unknown): number | SeedGenerator {
  if (seed === null) return session().nextSeed();
  if (isInt(seed) || seed instanceof SeedGenerator) return seed;
  throw valueError(
    '`seed` argument should be an instance of `keras.random.SeedGenerator()` or an integer. ' +
      `Received: seed=${str(seed)}`,
  );
}
