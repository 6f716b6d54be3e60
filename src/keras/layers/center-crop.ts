import type * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { typeError } from '../base/errors.js';
import type { Parameter } from '../base/signature.js';
import { cropImages, cropToAspect } from '../tensors/fit-images.js';
import { resizeImages } from '../tensors/resize.js';
import { ImageLayer } from './spatial/image-layer.js';

/** The middle of images; of images that are too small, the middle in the right proportions, made larger. */
export class CenterCrop extends ImageLayer {
  static override readonly className = 'CenterCrop';
  static override readonly parameters: readonly Parameter[] = [
    { name: 'height' },
    { name: 'width' },
    { name: 'data_format', default: null },
  ];

  protected override transform(images: tf.Tensor): tf.Tensor {
    const wanted = { height: this.height, width: this.width };
    if (!this.isWhole)
      throw typeError(
        `CenterCrop: \`height\` and \`width\` must be integers. Received: height=${this.height}, width=${this.width}`,
      );
    const [, height = 1, width = 1] = images.shape;
    const floats = toFloat(images);
    return height >= wanted.height && width >= wanted.width
      ? cropImages(floats, wanted)
      : resizeImages(cropToAspect(floats, wanted), { ...wanted, interpolation: 'bilinear' });
  }
}
