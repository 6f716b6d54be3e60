import * as tf from '@tensorflow/tfjs-core';
import type { Random } from '../../util/random.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { drawNormal } from '../random/draw.js';
import { readShare } from './base/read-number.js';
import { divisionByZero } from './regularization/division-by-zero.js';
import { RandomLayer } from './regularization/random-layer.js';

/** Multiplies by normal numbers of mean 1 and variance rate / (1 - rate) in training (Srivastava et al., 2014). */
export class GaussianDropout extends RandomLayer {
  static override readonly className = 'GaussianDropout';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'rate' },
    { name: 'seed', default: null },
  ];
  readonly #given: unknown;
  readonly #rate: number;

  /** @throws ValueError for a rate outside [0, 1]. */
  constructor(args: Arguments) {
    const rate = readShare(args.rate, 'rate');
    super(args, rate);
    this.#given = args.rate;
    this.#rate = rate;
  }

  protected override disturb(x: tf.Tensor, random: Random): tf.Tensor {
    const rate = this.#rate;
    if (rate === 1) throw divisionByZero(this.name, rate);
    const factors = drawNormal(random, x.size, 1, Math.sqrt(rate / (1 - rate)));
    return tf.mul(x, tf.tensor(factors, [...x.shape], 'float32'));
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), rate: this.#given, seed: this.seed };
  }
}
