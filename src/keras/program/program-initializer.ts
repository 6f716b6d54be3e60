import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { asTuple } from '../base/tuple.js';
import { Initializer } from '../initializers/initializer.js';
import { callForTensor, configOf } from './call-object.js';
import type { OwnArguments } from './own-class.js';
import type { ProgramValue } from './program-value.js';

/** An initializer whose class the program has written. */
export class ProgramInitializer extends Initializer {
  static override readonly className: string = 'Initializer';
  readonly program: ProgramValue;

  constructor({ program }: OwnArguments) {
    super();
    this.program = program;
  }

  override draw(shape: FullShape, dtype: DType): tf.Tensor {
    return tf.tidy(() => tf.clone(callForTensor(this.program, [asTuple(shape)], { dtype })));
  }

  override getConfig(): Arguments {
    return configOf(this.program);
  }
}
