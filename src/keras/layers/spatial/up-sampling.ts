import type * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../../base/signature.js';
import type { DataFormat } from '../../tensors/channels.js';
import { repeat } from '../../tensors/repeat.js';
import { Layer } from '../base/layer.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { firstSpatialAxis, spatialOf, withSpatial } from './data-format.js';

/** Makes each cell a block of equal cells. */
export abstract class UpSampling extends Layer {
  protected override readonly mayGrow = true;
  override inputSpec: Layer['inputSpec'];
  readonly factors: readonly number[];

  constructor(args: Arguments, factors: readonly number[]) {
    super(args);
    this.factors = factors;
    this.inputSpec = { ndim: factors.length + 2 };
  }

  protected abstract get format(): DataFormat;

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    const larger = spatialOf(shape, this.format).map((length, axis) =>
      length === null ? null : length * (this.factors[axis] ?? 1),
    );
    return withSpatial(shape, this.format, larger);
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const first = firstSpatialAxis(this.format);
    return this.factors.reduce(
      (x, factor, axis) => repeat(x, factor, first + axis),
      inputs as tf.Tensor,
    );
  }
}
