import * as tf from '@tensorflow/tfjs-core';
import type { Random } from '../../util/random.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { drawNormal } from '../random/draw.js';
import { readShare } from './base/read-number.js';
import { RandomLayer } from './regularization/random-layer.js';

/** Adds normal numbers of mean 0 in training. */
export class GaussianNoise extends RandomLayer {
  static override readonly className = 'GaussianNoise';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'stddev' },
    { name: 'seed', default: null },
  ];
  readonly #given: unknown;
  readonly #deviation: number;

  /** @throws ValueError for a standard deviation outside [0, 1]. */
  constructor(args: Arguments) {
    const deviation = readShare(args.stddev, 'stddev');
    super(args, deviation);
    this.#given = args.stddev;
    this.#deviation = deviation;
  }

  protected override disturb(x: tf.Tensor, random: Random): tf.Tensor {
    const noise = drawNormal(random, x.size, 0, this.#deviation);
    return tf.add(x, tf.tensor(noise, [...x.shape], 'float32'));
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), stddev: this.#given, seed: this.seed };
  }
}
