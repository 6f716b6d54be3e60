import * as tf from '@tensorflow/tfjs-core';
import { engineType, type DType } from '../base/dtype.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { valueError } from '../base/errors.js';
import { float, isNumber } from '../base/float.js';
import { str } from '../base/repr.js';
import type { FullShape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { mapLeaves } from '../graph/nested.js';
import { ArrayData } from '../training/array-data.js';
import { Initializer } from './initializer.js';

/** One number everywhere, or numbers that are broadcast to the shape. */
export class Constant extends Initializer {
  static override readonly className = 'Constant';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'value', default: float(0) },
  ];
  readonly #value: unknown;

  constructor(args: Arguments) {
    super();
    this.#value = args.value;
  }

  override draw(shape: FullShape, dtype: DType): tf.Tensor {
    const type = engineType(dtype) === 'int32' ? 'int32' : 'float32';
    const value = this.#value;
    if (isNumber(value)) return tf.fill([...shape], Number(value), type);
    return tf.tidy(() => tf.clone(tf.broadcastTo(tf.cast(readTensor(value), type), [...shape])));
  }

  override getConfig(): Arguments {
    return { value: this.#value };
  }
}

function readTensor(value: unknown): tf.Tensor {
  if (isEngineTensor(value)) return value;
  if (value instanceof ArrayData) return value.toTensor();
  if (!Array.isArray(value))
    throw valueError(`\`value\` of Constant must be a number or numbers. Received: ${str(value)}`);
  return tf.tensor(mapLeaves(value, Number) as tf.TensorLike);
}
