import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { float } from '../base/float.js';
import { writeShape } from '../base/repr.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Initializer } from './initializer.js';

/** A matrix with `gain` on the diagonal; it need not be square. */
export class Identity extends Initializer {
  static override readonly className = 'Identity';
  static override readonly parameters: readonly Parameter[] = [{ name: 'gain', default: float(1) }];
  readonly #gain: number;

  constructor(args: Arguments) {
    super();
    this.#gain = Number(args.gain);
  }

  override draw(shape: FullShape): tf.Tensor {
    const [rows, columns] = shape;
    if (shape.length !== 2 || rows === undefined || columns === undefined)
      throw valueError(
        'Identity matrix initializer can only be used for 2D matrices. ' +
          `Received: shape=${writeShape(shape)} of rank ${shape.length}.`,
      );
    const values = new Float32Array(rows * columns);
    for (let i = 0; i < Math.min(rows, columns); i++) values[i * columns + i] = this.#gain;
    return tf.tensor(values, [rows, columns]);
  }

  /** Keras does not save the gain. */
  override getConfig(): Arguments {
    return {};
  }
}
