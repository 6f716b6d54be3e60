import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../../base/errors.js';
import { repr } from '../../base/repr.js';
import type { Arguments } from '../../base/signature.js';
import type { DataFormat } from '../../tensors/channels.js';
import { Layer } from '../base/layer.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { readDataFormat, spatialOf, withSpatial } from './data-format.js';
import type { Pair } from './read-sizes.js';

/** Adds zeros at both ends of each spatial axis. */
export abstract class ZeroPadding extends Layer {
  protected override readonly mayGrow = true;
  override inputSpec: Layer['inputSpec'];
  /** As the configuration holds it. */
  readonly padding: readonly (number | Pair)[];
  readonly dataFormat: DataFormat;
  readonly #pairs: readonly Pair[];

  constructor(args: Arguments, pairs: readonly Pair[], padding: readonly (number | Pair)[]) {
    super(args);
    this.dataFormat = readDataFormat(args.data_format);
    this.padding = padding;
    this.#pairs = pairs;
    this.inputSpec = { ndim: pairs.length + 2 };
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    const padded = spatialOf(shape, this.dataFormat).map((length, axis) => {
      const [before, after] = this.#pairs[axis] ?? [0, 0];
      return length === null ? null : length + before + after;
    });
    return withSpatial(shape, this.dataFormat, padded);
  }

  protected override forward({ inputs }: Arguments): tf.Tensor {
    const pairs = this.#pairs.map(([before, after]): [number, number] => [before, after]);
    if (pairs.flat().some((count) => count < 0))
      throw new KerasError(
        'InvalidArgumentError',
        `\`padding\` must not be negative. Received: padding=${repr(this.padding, 'tuple')}`,
      );
    const none: [number, number] = [0, 0];
    const isLast = this.dataFormat === 'channels_last';
    return tf.pad(inputs as tf.Tensor, isLast ? [none, ...pairs, none] : [none, none, ...pairs]);
  }

  override getConfig(): Arguments {
    return { ...super.getConfig(), padding: this.padding, data_format: this.dataFormat };
  }
}
