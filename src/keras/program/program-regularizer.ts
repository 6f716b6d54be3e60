import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { Regularizer } from '../regularizers/regularizer.js';
import { callForTensor, configOf } from './call-object.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';

/** A regularizer whose class the program has written. */
export class ProgramRegularizer extends Regularizer {
  static override readonly className: string = 'Regularizer';
  readonly program: ProgramValue;

  constructor({ program }: OwnArguments) {
    super();
    this.program = program;
  }

  override penalize(weight: tf.Tensor): tf.Scalar {
    return tf.tidy(() => tf.sum(callForTensor(this.program, [weight])));
  }

  override getConfig(): Arguments {
    return configOf(this.program);
  }
}
