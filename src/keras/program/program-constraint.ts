import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { Constraint } from '../constraints/constraint.js';
import { callForTensor, configOf } from './call-object.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';

/** A constraint whose class the program has written. */
export class ProgramConstraint extends Constraint {
  static override readonly className: string = 'Constraint';
  readonly program: ProgramValue;

  constructor({ program }: OwnArguments) {
    super();
    this.program = program;
  }

  override project(weight: tf.Tensor): tf.Tensor {
    return tf.tidy(() => callForTensor(this.program, [weight]));
  }

  override getConfig(): Arguments {
    return configOf(this.program);
  }
}
