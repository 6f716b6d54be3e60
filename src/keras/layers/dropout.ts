import type * as tf from '@tensorflow/tfjs-core';
import type { Random } from '../../util/random.js';
import type { Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { readShare } from './base/read-number.js';
import { drop } from './regularization/drop.js';
import { concreteNoiseShape, readNoiseShape } from './regularization/noise-shape.js';
import { RandomLayer } from './regularization/random-layer.js';

/** Sets entries to 0 at random in training (Srivastava et al., 2014); the others grow, so that the mean stays. */
export class Dropout extends RandomLayer {
  static override readonly className = 'Dropout';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'rate' },
    { name: 'noise_shape', default: null },
    { name: 'seed', default: null },
  ];
  readonly #given: unknown;
  readonly #rate: number;
  readonly #noiseShape: Shape | null;

  /** @throws ValueError for a rate outside [0, 1] and a noise shape that is none. */
  constructor(args: Arguments) {
    const rate = readShare(args.rate, 'rate');
    super(args, rate);
    this.#given = args.rate;
    this.#rate = rate;
    this.#noiseShape = readNoiseShape(args.noise_shape);
  }

  protected override disturb(x: tf.Tensor, random: Random): tf.Tensor {
    const shape = concreteNoiseShape(this.#noiseShape, x.shape);
    return drop(x, random, { rate: this.#rate, shape });
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
