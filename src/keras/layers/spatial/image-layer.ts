import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../../base/errors.js';
import { isNumber, wholeOf } from '../../base/float.js';
import { writeShape } from '../../base/repr.js';
import type { Shape } from '../../base/shape.js';
import type { Arguments, Parameter } from '../../base/signature.js';
import { withChannelsLast, type DataFormat } from '../../tensors/channels.js';
import { Layer } from '../base/layer.js';
import { oneShape, type NestedShape } from '../base/shapes.js';
import { readDataFormat } from './data-format.js';

/** Makes images of a size wanted: one image, or a batch of them; channels last or first. */
export abstract class ImageLayer extends Layer {
  override readonly callParameters: readonly Parameter[] = [
    { name: 'data' },
    { name: 'training', default: true },
  ];
  protected override readonly mayGrow = true;
  readonly height: number;
  readonly width: number;
  readonly dataFormat: DataFormat;
  /** Whether Python would call both sizes integers: 2.0 is none. */
  protected readonly isWhole: boolean;

  constructor(args: Arguments) {
    super(args);
    this.height = readLength(args.height);
    this.width = readLength(args.width);
    this.isWhole = [args.height, args.width].every((size) => wholeOf(size) !== undefined);
    this.dataFormat = readDataFormat(args.data_format);
  }

  /** Works on a batch whose channels come last. */
  protected abstract transform(images: tf.Tensor): tf.Tensor;

  /** @throws ValueError unless it is the shape of an image or of a batch of them. */
  protected refuseRank(shape: Shape): void {
    if (shape.length === 3 || shape.length === 4) return;
    throw valueError(
      'Expected image tensor to have rank 3 (single image) or 4 (batch of images). ' +
        `Received: data.shape=${writeShape(shape)}`,
    );
  }

  override computeOutputShape(inputShape: NestedShape): NestedShape {
    const shape = oneShape(inputShape);
    this.refuseRank(shape);
    const first = shape.length - (this.dataFormat === 'channels_last' ? 3 : 2);
    return shape.with(first, this.height).with(first + 1, this.width);
  }

  protected override forward({ data }: Arguments): tf.Tensor {
    const images = data as tf.Tensor;
    this.refuseRank(images.shape);
    const batch = images.rank === 3 ? tf.expandDims(images, 0) : images;
    const made = withChannelsLast(batch, this.dataFormat, (x) => this.transform(x));
    return images.rank === 3 ? tf.squeeze(made, [0]) : made;
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      data_format: this.dataFormat,
      height: this.height,
      width: this.width,
    };
  }
}

/** What is no number shows in the call, as in Keras. */
const readLength = (value: unknown): number =>
  isNumber(value) || typeof value === 'boolean' ? Number(value) : NaN;
