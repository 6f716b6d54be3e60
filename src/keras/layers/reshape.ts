import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { repr, writeShape } from '../base/repr.js';
import { isFull, sizeOf, type Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { inputDType } from './base/input-dtype.js';
import { Layer } from './base/layer.js';
import { typeName } from './base/read-number.js';
import { oneShape, type NestedShape } from './base/shapes.js';

/** Arranges the numbers of each sample in another shape; one size may be -1, which is found from the others. */
export class Reshape extends Layer {
  static override readonly className = 'Reshape';
  static override readonly parameters: readonly Parameter[] = [{ name: 'target_shape' }];
  readonly #target: readonly number[];

  /** @throws ValueError for sizes below -1 and more than one -1. */
  constructor(args: Arguments) {
    super(args);
    this.#target = readTarget(args.target_shape);
    this.buildAtInit();
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const [batch = null, ...sizes] = oneShape(inputShape);
    return [batch, ...resolve(sizes, this.#target)];
  }

  protected override outputDType(args: Arguments): DType {
    return inputDType(args);
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = inputs as tf.Tensor;
    const [batch = 1, ...sizes] = x.shape;
    return tf.reshape(x, [batch, ...resolve(sizes, this.#target).map((size) => size ?? -1)]);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), target_shape: this.#target };
  }
}

function readTarget(target: unknown): readonly number[] {
  if (!Array.isArray(target))
    throw typeError(
      `Reshape: '${typeName(target)}' object is not iterable (argument \`target_shape\`)`,
    );
  const received = `Received: target_shape=${repr(target, 'tuple')}.`;
  if (!target.every((size) => isInt(size) && size >= -1))
    throw valueError(
      `Each dimension in \`target_shape\` must be a non-negative integer, or \`-1\` for a single unknown dimension. ${received}`,
    );
  if (target.filter((size) => size === -1).length > 1)
    throw valueError(
      `There must be at most one unknown dimension (-1) in \`target_shape\`. ${received}`,
    );
  return target as number[];
}

/** The target with -1 replaced, as far as the sizes are known. @throws ValueError if the numbers do not fit. */
function resolve(sizes: Shape, target: readonly number[]): Shape {
  if (!isFull(sizes)) return target.map((size) => (size === -1 ? null : size));
  const known = sizeOf(target.filter((size) => size !== -1));
  const total = sizeOf(sizes);
  const fits = target.includes(-1) ? known > 0 && total % known === 0 : known === total;
  if (!fits)
    throw valueError(
      'The total size of the tensor must be unchanged. ' +
        `Received: input_shape=${writeShape(sizes)}, target_shape=${writeShape(target)}`,
    );
  return target.map((size) => (size === -1 ? total / known : size));
}
