import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../../base/errors.js';
import { isInt } from '../../base/float.js';
import { repr, writeShape } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';
import type { Arguments } from '../../base/signature.js';
import type { DataFormat } from '../../tensors/channels.js';
import { Layer } from '../base/layer.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { firstSpatialAxis, spatialOf, withSpatial } from './data-format.js';
import { readPairs, type Pair } from './read-sizes.js';

/** Leaves out cells at both ends of each spatial axis. */
export abstract class Cropping extends Layer {
  override inputSpec: Layer['inputSpec'];
  /** As the configuration holds it. */
  readonly cropping: readonly (number | Pair)[];
  readonly #pairs: readonly Pair[];

  constructor(args: Arguments, pairs: readonly Pair[], cropping: readonly (number | Pair)[]) {
    super(args);
    this.cropping = cropping;
    this.#pairs = pairs;
    this.inputSpec = { ndim: pairs.length + 2 };
  }

  protected abstract get format(): DataFormat;

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    return withSpatial(shape, this.format, this.#cropped(shape));
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = inputs as tf.Tensor;
    const first = firstSpatialAxis(this.format);
    const sizes = [...x.shape];
    const begin = x.shape.map(() => 0);
    this.#cropped(x.shape).forEach((size, axis) => {
      begin[first + axis] = this.#pairs[axis]?.[0] ?? 0;
      sizes[first + axis] = size ?? 0;
    });
    return tf.slice(x, begin, sizes);
  }

  /** @throws ValueError naming the argument if nothing would be left. */
  #cropped(shape: Shape): Shape {
    const left = spatialOf(shape, this.format).map((length, axis) => {
      const [before, after] = this.#pairs[axis] ?? [0, 0];
      return length === null ? null : length - before - after;
    });
    if (left.every((size) => size === null || size > 0)) return left;
    throw valueError(
      `Values in \`cropping\` argument of layer '${this.name}' should be smaller than the corresponding spatial dimension ` +
        `of the input. Received: input_shape=${writeShape(shape)}, cropping=${repr(this.cropping, 'tuple')}`,
    );
  }
}

/** @throws ValueError naming the argument for anything but counts from 0 on. */
export function readCropping(value: unknown, axes: number): Pair[] {
  if (isInt(value) && value < 0)
    throw valueError(`\`cropping\` cannot be negative. Received: cropping=${value}.`);
  return readPairs(value, axes, 'cropping');
}
