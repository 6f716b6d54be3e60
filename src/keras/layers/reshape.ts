import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { typeError, valueError } from '../base/errors.js';
import { isInt, wholeOf } from '../base/float.js';
import { repr, writeShape } from '../base/repr.js';
import { isFull, sizeOf, type Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { isDictionary } from '../graph/nested.js';
import { inputDType } from './base/input-dtype.js';
import { Layer } from './base/layer.js';
import { typeName } from './base/read-number.js';
import { oneShape, type NestedShape } from './base/shapes.js';

/** Arranges the numbers of each sample in another shape; one size may be -1, which is found from the others. */
export class Reshape extends Layer {
  static override readonly className = 'Reshape';
  static override readonly parameters: readonly Parameter[] = [{ name: 'target_shape' }];
  /** As it was given: what is no whole number is found out from the others. */
  readonly #given: readonly unknown[];

  /** @throws ValueError for sizes below -1 and more than one -1. */
  constructor(args: Arguments) {
    super(args);
    this.#given = readTarget(args.target_shape);
    this.buildAtInit();
  }

  get #target(): Shape {
    return this.#given.map((size) => wholeOf(size) ?? null);
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
    const wanted = resolve(sizes, this.#target).map((size) => size ?? -1);
    if (wanted.filter((size) => size === -1).length > 1)
      throw valueError(
        `Reshape layer '${this.name}': at most one size may be unknown. Received: target_shape=${repr(this.#given, 'tuple')}.`,
      );
    return tf.reshape(x, [batch, ...wanted]);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), target_shape: this.#given };
  }
}

function readTarget(given: unknown): readonly unknown[] {
  const target = itemsOf(given);
  if (target === undefined)
    throw typeError(
      `Reshape: '${typeName(given)}' object is not iterable (argument \`target_shape\`)`,
    );
  const received = `Received: target_shape=${repr(target, 'tuple')}.`;
  if (target.some((size) => isInt(size) && size < -1))
    throw valueError(
      `Each dimension in \`target_shape\` must be a non-negative integer, or \`-1\` for a single unknown dimension. ${received}`,
    );
  if (target.filter((size) => size === -1).length > 1)
    throw valueError(
      `There must be at most one unknown dimension (-1) in \`target_shape\`. ${received}`,
    );
  return target;
}

/** What Python's `tuple(…)` makes of it: the items of a list, the letters of a text, the keys of a dictionary. */
function itemsOf(given: unknown): readonly unknown[] | undefined {
  if (Array.isArray(given)) return given as unknown[];
  if (typeof given === 'string') return Array.from(given);
  return isDictionary(given) ? Object.keys(given) : undefined;
}

/** The target with -1 replaced, as far as the sizes are known. @throws ValueError if the numbers do not fit. */
function resolve(sizes: Shape, target: Shape): Shape {
  if (!isFull(sizes) || !isFull(target)) return target.map((size) => (size === -1 ? null : size));
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
