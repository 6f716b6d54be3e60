import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { Constraint } from './constraint.js';
import { readAxes, withNorms } from './norms.js';

/** Shortens the vectors along the axes that are longer than `max_value`. */
export class MaxNorm extends Constraint {
  static override readonly className = 'MaxNorm';
  static override readonly parameters = [
    { name: 'max_value', default: 2 },
    { name: 'axis', default: 0 },
  ];
  readonly #config: Arguments;
  readonly #axes: number | readonly number[];

  constructor(args: Arguments) {
    super();
    this.#config = { max_value: args.max_value, axis: args.axis };
    this.#axes = readAxes(args.axis);
  }

  override project(weight: tf.Tensor): tf.Tensor {
    const most = Number(this.#config.max_value);
    return withNorms(weight, this.#axes, (norms) => tf.maximum(tf.minimum(norms, most), 0));
  }

  override getConfig(): Arguments {
    return this.#config;
  }
}
