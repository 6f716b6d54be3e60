import * as tf from '@tensorflow/tfjs-core';
import { typeError, valueError } from '../base/errors.js';
import { float, wholeOf } from '../base/float.js';
import { repr } from '../base/repr.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { sizesIn } from './given-shape.js';
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

  override readShape(given: unknown): FullShape {
    const sizes = sizesIn(given);
    checkRank(sizes);
    if (sizes.every((size) => wholeOf(size) !== undefined)) return super.readShape(given);
    throw typeError(`Identity needs whole numbers for its shape. Received: shape=${repr(given)}`);
  }

  override draw(shape: FullShape): tf.Tensor {
    checkRank(shape);
    const [rows = 0, columns = 0] = shape;
    const values = new Float32Array(rows * columns);
    for (let i = 0; i < Math.min(rows, columns); i++) values[i * columns + i] = this.#gain;
    return tf.tensor(values, [rows, columns]);
  }

  /** Keras does not save the gain. */
  override getConfig(): Arguments {
    return {};
  }
}

function checkRank(shape: readonly unknown[]): void {
  if (shape.length === 2) return;
  throw valueError(
    'Identity matrix initializer can only be used for 2D matrices. ' +
      `Received: shape=${repr(shape, 'tuple')} of rank ${shape.length}.`,
  );
}
