import * as tf from '@tensorflow/tfjs-core';
import { float } from '../base/float.js';
import type { Arguments } from '../base/signature.js';
import { Constraint } from './constraint.js';
import { readAxes, withNorms } from './norms.js';

/** Moves the length of the vectors along the axes towards the range from `min_value` to `max_value`, all the way at rate 1. */
export class MinMaxNorm extends Constraint {
  static override readonly className = 'MinMaxNorm';
  static override readonly parameters = [
    { name: 'min_value', default: float(0) },
    { name: 'max_value', default: float(1) },
    { name: 'rate', default: float(1) },
    { name: 'axis', default: 0 },
  ];
  readonly #config: Arguments;
  readonly #axes: number | readonly number[];

  constructor(args: Arguments) {
    super();
    const { min_value, max_value, rate, axis } = args;
    this.#config = { min_value, max_value, rate, axis };
    this.#axes = readAxes(axis);
  }

  override project(weight: tf.Tensor): tf.Tensor {
    const [least, most, rate] = [
      Number(this.#config.min_value),
      Number(this.#config.max_value),
      Number(this.#config.rate),
    ];
    return withNorms(weight, this.#axes, (norms) => {
      // Where the largest is below the least, the least counts.
      const within = tf.maximum(tf.minimum(norms, most), least);
      return tf.add(tf.mul(within, rate), tf.mul(norms, 1 - rate));
    });
  }

  override getConfig(): Arguments {
    return this.#config;
  }
}
