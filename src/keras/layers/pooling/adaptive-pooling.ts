import type * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../../base/engine-tensor.js';
import { typeError, valueError } from '../../base/errors.js';
import { isInt } from '../../base/float.js';
import { repr } from '../../base/repr.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { adaptivePool } from '../../tensors/adaptive-pool.js';
import { withChannelsLast, type DataFormat } from '../../tensors/channels.js';
import type { PoolKind } from '../../tensors/pool.js';
import { Layer } from '../base/layer.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { readDataFormat, withSpatial } from '../spatial/data-format.js';

/** Pools so that the result has the size wanted, whatever the size of the input. */
export abstract class AdaptivePooling extends Layer {
  static override readonly parameters: readonly Parameter[] = [
    { name: 'output_size' },
    { name: 'data_format', default: null },
  ];
  protected override readonly mayGrow = true;
  readonly kind: PoolKind;
  readonly outputSize: readonly number[];
  readonly dataFormat: DataFormat;

  constructor(args: Arguments, kind: PoolKind, rank: number) {
    const outputSize = readOutputSize(args.output_size, rank);
    super(args);
    this.kind = kind;
    this.outputSize = outputSize;
    this.dataFormat = readDataFormat(args.data_format);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    return withSpatial(oneShape(inputShape), this.dataFormat, this.outputSize);
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    if (this.outputSize.some((size) => size < 1))
      throw valueError(
        `\`output_size\` must be positive. Received: output_size=${repr(this.outputSize, 'tuple')}`,
      );
    return withChannelsLast(toFloat(inputs as tf.Tensor), this.dataFormat, (x) =>
      adaptivePool(this.kind, x, this.outputSize.slice(0, x.rank - 2)),
    );
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      output_size: this.outputSize,
      data_format: this.dataFormat,
    };
  }
}

/** @throws ValueError or TypeError as Keras does, naming the argument. */
function readOutputSize(value: unknown, rank: number): number[] {
  if (isInt(value)) return new Array<number>(rank).fill(value);
  if (Array.isArray(value) && value.length === rank && value.every(isInt)) return value;
  const message = `\`output_size\` must be an integer or a tuple of ${rank} integers. Received: ${repr(value, 'tuple')}`;
  throw rank === 1 && Array.isArray(value) ? valueError(message) : typeError(message);
}
