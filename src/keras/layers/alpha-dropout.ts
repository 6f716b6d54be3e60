import * as tf from '@tensorflow/tfjs-core';
import type { Random } from '../../util/random.js';
import { checkBroadcastTo } from '../base/shape-errors.js';
import { sizeOf } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { drawMask } from '../random/draw.js';
import { readShare } from './base/read-number.js';
import { concreteNoiseShape } from './regularization/noise-shape.js';
import { divisionByZero } from './regularization/division-by-zero.js';
import { RandomLayer } from './regularization/random-layer.js';
import type { Shape } from '../base/shape.js';

/** What selu gives for very negative numbers: -scale alpha of Klambauer et al. (2017). */
const floor = -1.6732632423543772 * 1.0507009873554805;

/** Sets entries to selu's lowest value at random, and shifts all so that mean and variance stay (Klambauer et al., 2017). */
export class AlphaDropout extends RandomLayer {
  static override readonly className = 'AlphaDropout';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'rate' },
    { name: 'noise_shape', default: null },
    { name: 'seed', default: null },
  ];
  readonly #given: unknown;
  readonly #rate: number;
  readonly #noiseShape: Shape | null;

  /** @throws ValueError for a rate outside [0, 1]. */
  constructor(args: Arguments) {
    const rate = readShare(args.rate, 'rate');
    super(args, rate);
    this.#given = args.rate;
    this.#rate = rate;
    this.#noiseShape = args.noise_shape as Shape | null;
  }

  protected override disturb(x: tf.Tensor, random: Random): tf.Tensor {
    const rate = this.#rate;
    if (rate === 1) throw divisionByZero(this.name, rate);
    const scale = 1 / Math.sqrt((1 - rate) * (1 + rate * floor * floor));
    const shape = concreteNoiseShape(this.#noiseShape, x.shape);
    // The mask of dropout is 1 / (1 - rate) where an entry is kept.
    const drawn = tf.tensor(drawMask(random, sizeOf(shape), rate), [...shape], 'float32');
    checkBroadcastTo(drawn, x.shape);
    const kept = tf.mul(drawn, 1 - rate);
    const filled = tf.add(tf.mul(x, kept), tf.mul(floor, tf.sub(1, kept)));
    return tf.add(tf.mul(scale, filled), -scale * floor * rate);
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      rate: this.#given,
      seed: this.seed,
      noise_shape: this.#noiseShape,
    };
  }
}
