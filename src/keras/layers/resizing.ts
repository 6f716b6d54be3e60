import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { Float } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr, str, writeShape } from '../base/repr.js';
import type { Shape } from '../base/shape.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { cropToAspect, padToAspect } from '../tensors/fit-images.js';
import { readInterpolation, resizeImages } from '../tensors/resize.js';
import { ImageLayer } from './spatial/image-layer.js';

/** Images in another size. Whole numbers stay whole numbers: they are rounded. */
export class Resizing extends ImageLayer {
  static override readonly className = 'Resizing';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'height' },
    { name: 'width' },
    { name: 'interpolation', default: 'bilinear' },
    { name: 'crop_to_aspect_ratio', default: false },
    { name: 'pad_to_aspect_ratio', default: false },
    { name: 'fill_mode', default: 'constant' },
    { name: 'fill_value', default: new Float(0) },
    { name: 'antialias', default: false },
    { name: 'data_format', default: null },
  ];
  readonly #args: Arguments;

  constructor(args: Arguments) {
    super(args);
    this.#args = args;
  }

  /** Keras takes the size of the first spatial axis before it looks at the rank. @throws IndexError where there is none. */
  protected override refuseRank(shape: Shape): void {
    if (shape.length >= (this.dataFormat === 'channels_last' ? 3 : 2)) super.refuseRank(shape);
    else
      throw new KerasError(
        'IndexError',
        `Resizing: an image has rank 3 and a batch of them rank 4. Received: data.shape=${writeShape(shape)}`,
      );
  }

  protected override transform(images: tf.Tensor): tf.Tensor {
    this.#refuseWrong();
    const interpolation = readInterpolation(str(this.#args.interpolation));
    const { height, width } = this;
    const antialias = isTruthy(this.#args.antialias);
    const fitted = this.#fit(images);
    if (interpolation === 'nearest') return resizeImages(fitted, { height, width, interpolation });
    const resized = resizeImages(toFloat(fitted), { height, width, interpolation, antialias });
    return images.dtype === 'int32' ? tf.cast(tf.round(resized), 'int32') : resized;
  }

  #fit(images: tf.Tensor): tf.Tensor {
    if (this.#args.crop_to_aspect_ratio) return cropToAspect(images, this);
    if (this.#args.pad_to_aspect_ratio)
      return padToAspect(images, this, Number(this.#args.fill_value));
    return images;
  }

  #refuseWrong(): void {
    const { fill_mode: fillMode, ...rest } = this.#args;
    if (fillMode !== 'constant')
      throw valueError(
        "Invalid value for argument `fill_mode`. Only `'constant'` is supported. " +
          `Received: fill_mode=${str(fillMode)}`,
      );
    if (isTruthy(rest.crop_to_aspect_ratio) && isTruthy(rest.pad_to_aspect_ratio))
      throw valueError('Only one of `pad_to_aspect_ratio` & `crop_to_aspect_ratio` can be `True`.');
    const sizes = [this.height, this.width];
    if (!this.isWhole)
      throw valueError(`Resizing: the size must be whole numbers. Received: ${repr(sizes)}`);
    if (sizes.some((size) => size < 1))
      throw new KerasError(
        'InvalidArgumentError',
        `Resizing: height and width must be positive. Received: ${repr(sizes)}`,
      );
  }

  override getConfig(): Arguments {
    return {
      ...super.getConfig(),
      interpolation: this.#args.interpolation,
      crop_to_aspect_ratio: this.#args.crop_to_aspect_ratio,
      pad_to_aspect_ratio: this.#args.pad_to_aspect_ratio,
      fill_mode: this.#args.fill_mode,
      fill_value: this.#args.fill_value,
      antialias: isTruthy(this.#args.antialias),
    };
  }
}
