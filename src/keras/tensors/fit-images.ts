import * as tf from '@tensorflow/tfjs-core';

interface Size {
  readonly height: number;
  readonly width: number;
}

/** The middle of images [batch, height, width, channels]; the greater part of an odd rest is left out below and right. */
export function cropImages(images: tf.Tensor, { height, width }: Size): tf.Tensor {
  const [batch = 1, fullHeight = 1, fullWidth = 1, channels = 1] = images.shape;
  if (height === fullHeight && width === fullWidth) return images;
  const top = Math.floor((fullHeight - height) / 2);
  const left = Math.floor((fullWidth - width) / 2);
  return tf.slice(images, [0, top, left, 0], [batch, height, width, channels]);
}

/** The largest middle part of images that has the proportions of `wanted`. */
export function cropToAspect(images: tf.Tensor, wanted: Size): tf.Tensor {
  const [, height = 1, width = 1] = images.shape;
  return cropImages(images, {
    height: Math.max(1, Math.min(height, inProportion(width, wanted.height, wanted.width))),
    width: Math.max(1, Math.min(width, inProportion(height, wanted.width, wanted.height))),
  });
}

/** Adds borders of `value`, as wide on both sides, until images have (nearly) the proportions of `wanted`. */
export function padToAspect(images: tf.Tensor, wanted: Size, value: number): tf.Tensor {
  const [, height = 1, width = 1] = images.shape;
  const above = Math.max(0, inProportion(width, wanted.height, wanted.width) - height) >> 1;
  const left = Math.max(0, inProportion(height, wanted.width, wanted.height) - width) >> 1;
  if (above === 0 && left === 0) return images;
  return tf.pad(
    images,
    [
      [0, 0],
      [above, above],
      [left, left],
      [0, 0],
    ],
    value,
  );
}

/** In float32, as Keras computes it. */
const inProportion = (length: number, numerator: number, denominator: number): number =>
  Math.trunc(Math.fround(Math.fround(length * numerator) / denominator));
