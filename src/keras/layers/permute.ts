import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { repr } from '../base/repr.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { inputDType } from './base/input-dtype.js';
import { Layer } from './base/layer.js';
import { typeName } from './base/read-number.js';
import { oneShape, type NestedShape } from './base/shapes.js';

/** Brings the axes behind the first into another order; they count from 1. */
export class Permute extends Layer {
  static override readonly className = 'Permute';
  static override readonly parameters: readonly Parameter[] = [{ name: 'dims' }];
  override inputSpec: Layer['inputSpec'];
  readonly #dims: readonly number[];

  /** @throws ValueError unless `dims` are the numbers from 1 on in some order. */
  constructor(args: Arguments) {
    super(args);
    this.#dims = readDims(args.dims);
    this.inputSpec = { ndim: this.#dims.length + 1 };
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    return [0, ...this.#dims].map((axis) => shape[axis] ?? null);
  }

  protected override outputDType(args: Arguments): DType {
    return inputDType(args);
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    return tf.transpose(inputs as tf.Tensor, [0, ...this.#dims]);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), dims: this.#dims };
  }
}

function readDims(dims: unknown): readonly number[] {
  if (!Array.isArray(dims))
    throw typeError(`Permute: '${typeName(dims)}' object is not iterable (argument \`dims\`)`);
  const sorted = [...(dims as unknown[])].sort((a, b) => Number(a) - Number(b));
  if (sorted.every((axis, index) => isInt(axis) && axis === index + 1)) return dims as number[];
  throw valueError(
    'Invalid permutation argument `dims` for Permute Layer. The set of indices in `dims` must be consecutive and ' +
      `start from 1. Received dims=${repr(dims, 'tuple')}`,
  );
}
