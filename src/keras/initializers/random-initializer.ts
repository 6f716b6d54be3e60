import * as tf from '@tensorflow/tfjs-core';
import { seeded, type Random } from '../../util/random.js';
import { isFloat, type DType } from '../base/dtype.js';
import { KerasError, typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { str } from '../base/repr.js';
import { classOf } from '../base/serializable.js';
import { session } from '../base/session.js';
import { sizeOf, type FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { drawUniform } from '../random/draw.js';
import { SeedGenerator } from '../random/seed-generator.js';
import { drawnShape } from './given-shape.js';
import { Initializer } from './initializer.js';

/** The parameter that all random initializers have. */
export const seedParameter: Parameter = { name: 'seed', default: null };

const wholeTypes: readonly string[] = ['int32', 'int64', 'uint32', 'uint64'];

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

  override readShape(given: unknown): FullShape {
    return drawnShape(given);
  }

  override draw(shape: FullShape, dtype: DType): tf.Tensor {
    const random =
      typeof this.seed === 'number' ? seeded('initializer', this.seed) : this.seed.next();
    if (!isFloat(dtype)) return this.#drawWhole(random, shape, dtype);
    return tf.tensor(this.fill(random, shape, sizeOf(shape)), [...shape], 'float32');
  }

  /** Whole numbers are drawn evenly only, between bounds that have lost their fractions. */
  #drawWhole(random: Random, shape: FullShape, dtype: DType): tf.Tensor {
    const [low, high] = this.wholeBounds(shape, dtype).map(Math.trunc) as [number, number];
    const drawn = drawUniform(random, sizeOf(shape), low, high).map(Math.floor);
    return tf.tensor(drawn, [...shape], 'int32');
  }

  /**
   * From where (included) to where (excluded) whole numbers are drawn.
   * @throws TypeError where the distribution has no whole numbers; ValueError or InvalidArgumentError for a type or for
   * bounds between which there are none.
   */
  protected wholeBounds(shape: FullShape, dtype: DType): readonly [number, number] {
    const { className } = classOf(this);
    const bounds = this.evenBounds?.(shape);
    if (bounds === undefined)
      throw typeError(`${className} draws fractions, which dtype '${dtype}' cannot hold.`);
    if (!wholeTypes.includes(dtype))
      throw valueError(`${className} cannot draw numbers of dtype '${dtype}'.`);
    if (Math.trunc(bounds[0]) < Math.trunc(bounds[1])) return bounds;
    throw new KerasError(
      'InvalidArgumentError',
      `${className} needs bounds with whole numbers between them for dtype '${dtype}'. ` +
        `Received: minval=${bounds[0]}, maxval=${bounds[1]}`,
    );
  }

  /** The bounds of an even distribution; undefined for all others. */
  protected evenBounds?(shape: FullShape): readonly [number, number] | undefined;

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
