import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../../base/engine-tensor.js';
import { isTruthy } from '../../base/is-truthy.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import type { DataFormat } from '../../tensors/channels.js';
import type { PoolKind } from '../../tensors/pool.js';
import { Layer } from '../base/layer.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import {
  channelsOf,
  firstSpatialAxis,
  readDataFormat,
  spatialOf,
  withSpatial,
} from '../spatial/data-format.js';

/** Takes the largest number or the mean of each channel. */
export abstract class GlobalPooling extends Layer {
  static override readonly parameters: readonly Parameter[] = [
    { name: 'data_format', default: null },
    { name: 'keepdims', default: false },
  ];
  override inputSpec: Layer['inputSpec'];
  readonly kind: PoolKind;
  readonly dataFormat: DataFormat;
  readonly keepdims: boolean;
  readonly #givenKeepdims: unknown;

  constructor(args: Arguments, kind: PoolKind, rank: number) {
    super(args);
    this.kind = kind;
    this.dataFormat = readDataFormat(args.data_format);
    this.#givenKeepdims = args.keepdims;
    this.keepdims = isTruthy(args.keepdims);
    this.inputSpec = { ndim: rank + 2 };
    this.buildAtInit();
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    const ones = spatialOf(shape, this.dataFormat).map(() => 1);
    return this.keepdims
      ? withSpatial(shape, this.dataFormat, ones)
      : [shape[0] ?? null, channelsOf(shape, this.dataFormat)];
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = toFloat(inputs as tf.Tensor);
    const axes = this.spatialAxes(x);
    const combine = this.kind === 'average' ? tf.mean : tf.max;
    return combine(x, axes, this.keepdims);
  }

  protected spatialAxes(x: tf.Tensor): number[] {
    const first = firstSpatialAxis(this.dataFormat);
    return Array.from({ length: x.rank - 2 }, (_, index) => first + index);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), data_format: this.dataFormat, keepdims: this.#givenKeepdims };
  }
}
