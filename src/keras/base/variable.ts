import * as tf from '@tensorflow/tfjs-core';
import { engineType, type DType } from './dtype.js';
import { valueError } from './errors.js';
import { writeShape } from './repr.js';
import { session, type Disposable } from './session.js';
import { sameShape, sizeOf, type FullShape } from './shape.js';

/** A penalty on a weight: gives a scalar. */
export interface Penalty {
  penalize(weight: tf.Tensor): tf.Scalar;
}

/** A rule that a weight must keep: gives the nearest weight that keeps it. */
export interface Projection {
  project(weight: tf.Tensor): tf.Tensor;
}

export interface VariableOptions {
  readonly name: string;
  /** Where it stands: `sequential/dense/kernel`. */
  readonly path: string;
  readonly dtype?: DType;
  readonly trainable?: boolean;
  readonly regularizer?: Penalty | null;
  readonly constraint?: Projection | null;
}

/** A tensor that changes: a weight, a moving average, a slot of an optimizer. */
export class Variable implements Disposable {
  readonly name: string;
  path: string;
  readonly dtype: DType;
  readonly shape: FullShape;
  readonly regularizer: Penalty | null;
  readonly constraint: Projection | null;
  trainable: boolean;
  #value: tf.Tensor;

  /** Takes over `value`, which nobody else may dispose. */
  constructor(value: tf.Tensor, options: VariableOptions) {
    this.name = options.name;
    this.path = options.path;
    this.dtype = options.dtype ?? 'float32';
    this.trainable = options.trainable ?? true;
    this.regularizer = options.regularizer ?? null;
    this.constraint = options.constraint ?? null;
    this.shape = value.shape;
    this.#value = tf.keep(value);
    session().held.add(this);
  }

  /** The tensor as it is now; it is disposed when the variable is assigned to. */
  get value(): tf.Tensor {
    return this.#value;
  }

  /** Number of elements. */
  get size(): number {
    return sizeOf(this.shape);
  }

  /** Takes over `value` in place of the former tensor. @throws ValueError if the shape is another one. */
  assign(value: tf.Tensor): void {
    if (!sameShape(value.shape, this.shape))
      throw valueError(
        `The shape of the target variable and the shape of the target value in \`variable.assign(value)\` must match. ` +
          `variable.shape=${writeShape(this.shape)}, Received: value.shape=${writeShape(value.shape)}. ` +
          `Target variable: ${this.path}`,
      );
    const former = this.#value;
    this.#value = tf.keep(value);
    former.dispose();
  }

  /** Copies the numbers in. @throws ValueError if there are too many or too few. */
  assignValues(values: ArrayLike<number>): void {
    if (values.length !== this.size)
      throw valueError(`${this.path} holds ${this.size} numbers; received ${values.length}.`);
    const type = engineType(this.dtype) === 'int32' ? 'int32' : 'float32';
    const copy = type === 'int32' ? new Int32Array(values) : new Float32Array(values);
    this.assign(tf.tensor(copy, [...this.shape], type));
  }

  dispose(): void {
    this.#value.dispose();
    session().held.delete(this);
  }
}

/** The tensor of a weight that `build` makes. @throws Error if it was not built, which is our fault. */
export function valueOf(variable: Variable | undefined): tf.Tensor {
  if (variable === undefined) throw new Error('The layer is not built.');
  return variable.value;
}
