import type * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../../base/engine-tensor.js';
import { KerasError, valueError } from '../../base/errors.js';
import { repr, str, writeShape } from '../../base/repr.js';
import { session } from '../../base/session.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { withChannelsLast, type DataFormat } from '../../tensors/channels.js';
import { pool, type PoolKind } from '../../tensors/pool.js';
import { countPlaces, type Window } from '../../tensors/window.js';
import { Layer } from '../base/layer.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { readDataFormat, spatialOf, withSpatial } from '../spatial/data-format.js';
import { readSizes } from '../spatial/read-sizes.js';

/** What all pools take after `pool_size`. */
export const poolingParameters: readonly Parameter[] = [
  { name: 'strides', default: null },
  { name: 'padding', default: 'valid' },
  { name: 'data_format', default: null },
  { name: 'name', default: null },
];

/** Takes the largest number or the mean of each window. */
export abstract class Pooling extends Layer {
  override inputSpec: Layer['inputSpec'];
  readonly kind: PoolKind;
  readonly poolSize: readonly number[];
  readonly strides: readonly number[];
  /** As it was given: Keras looks at it when the layer is called. */
  readonly padding: unknown;
  readonly dataFormat: DataFormat;

  constructor(args: Arguments, kind: PoolKind, rank: number) {
    super(args);
    this.kind = kind;
    this.poolSize = readSizes(args.pool_size, rank, 'pool_size');
    this.strides = readSizes(args.strides ?? args.pool_size, rank, 'strides', 0);
    this.padding = args.padding;
    this.dataFormat = readDataFormat(args.data_format);
    this.inputSpec = { ndim: rank + 2 };
    this.buildAtInit();
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    const window = this.#windowWith('ValueError');
    this.#noteSpelling();
    if (this.strides.includes(0))
      throw valueError(`\`strides\` of layer '${this.name}' must be > 0, but got 0.`);
    const places = countPlaces(spatialOf(shape, this.dataFormat), window);
    if (places.every((count) => count === null || count > 0))
      return withSpatial(shape, this.dataFormat, places);
    throw valueError(
      `Computed output size would be zero or negative. Received: \`inputs.shape=${writeShape(shape)}\`, ` +
        `\`pool_size=${repr(this.poolSize, 'tuple')}\`, \`strides=${repr(this.strides, 'tuple')}\`, ` +
        `\`padding=${str(this.padding)}\`.`,
    );
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const window = this.#windowWith('InvalidArgumentError');
    return withChannelsLast(toFloat(inputs as tf.Tensor), this.dataFormat, (x) =>
      pool(this.kind, x, window),
    );
  }

  #windowWith(kind: 'ValueError' | 'InvalidArgumentError'): Window {
    const padding = str(this.padding).toLowerCase();
    if (padding !== 'valid' && padding !== 'same')
      throw new KerasError(
        kind,
        `Argument \`padding\` must be either 'valid' or 'same'. Received: padding=${str(this.padding)}`,
      );
    const { poolSize, strides } = this;
    return { size: poolSize, strides, dilation: poolSize.map(() => 1), padding };
  }

  #noteSpelling(): void {
    const padding = str(this.padding);
    if (padding !== padding.toLowerCase())
      session().warn(
        `Layer '${this.name}': Keras 3 wants \`padding\` of pooling layers in small letters. Received: padding=${padding}`,
      );
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      pool_size: this.poolSize,
      padding: this.padding,
      strides: this.strides,
      data_format: this.dataFormat,
    };
  }
}
