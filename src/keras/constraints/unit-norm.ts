import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { Constraint } from './constraint.js';
import { readAxes, withNorms } from './norms.js';

/** Makes the vectors along the axes 1 long. */
export class UnitNorm extends Constraint {
  static override readonly className = 'UnitNorm';
  static override readonly parameters = [{ name: 'axis', default: 0 }];
  readonly #axis: unknown;
  readonly #axes: number | readonly number[];

  constructor(args: Arguments) {
    super();
    this.#axis = args.axis;
    this.#axes = readAxes(args.axis);
  }

  override project(weight: tf.Tensor): tf.Tensor {
    return withNorms(weight, this.#axes, (norms) => tf.onesLike(norms));
  }

  override getConfig(): Arguments {
    return { axis: this.#axis };
  }
}
