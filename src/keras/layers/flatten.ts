import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { sizeOf } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { inputDType } from './base/input-dtype.js';
import { Layer } from './base/layer.js';
import { readDataFormat } from './base/read-data-format.js';
import { oneShape, type NestedShape } from './base/shapes.js';

/** All axes but the first become one; with `channels_first` the channels are moved behind before. */
export class Flatten extends Layer {
  static override readonly className = 'Flatten';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'data_format', default: null },
  ];
  override inputSpec: Layer['inputSpec'] = { minNdim: 1 };
  readonly #dataFormat: 'channels_last' | 'channels_first';

  constructor(args: Arguments) {
    super(args);
    this.#dataFormat = readDataFormat(args.data_format);
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const [batch = null, ...sizes] = oneShape(inputShape);
    return [batch, sizes.reduce((product, size) => product && size && product * size, 1)];
  }

  protected override outputDType(args: Arguments): DType {
    return inputDType(args);
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const x = inputs as tf.Tensor;
    const [batch = 1, ...sizes] = x.shape;
    const behind =
      this.#dataFormat === 'channels_first' && x.rank > 2
        ? tf.transpose(x, [0, ...x.shape.map((_, axis) => axis).slice(2), 1])
        : x;
    return tf.reshape(behind, [batch, sizeOf(sizes)]);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), data_format: this.#dataFormat };
  }
}
