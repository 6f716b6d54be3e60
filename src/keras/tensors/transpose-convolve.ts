import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import type { Shape } from '../base/shape.js';
import { convolve } from './convolve.js';
import { finished, type Finish } from './finish.js';
import {
  borders,
  countPlaces,
  isDilated,
  plainWindow,
  reach,
  reached,
  type Window,
} from './window.js';

/** A convolution that is run backwards: what it made of an input of the size wanted is given, the input is looked for. */
export interface Upsampling extends Window {
  /** What is added to the size; null where it is chosen so that no cell of the input is lost. */
  readonly outputPadding: readonly number[] | null;
}

/** The sizes of the result, null where unknown. Source: `_get_output_shape_given_tf_padding` of Keras 3.15. */
export const upsampledSizes = (spatial: Shape, how: Upsampling): Shape =>
  spatial.map((length, axis) => {
    if (length === null) return null;
    const stride = how.strides[axis] ?? 1;
    const extent = reach(how.size[axis] ?? 1, how.dilation[axis] ?? 1);
    const added = how.outputPadding?.[axis];
    if (how.padding === 'valid')
      return (length - 1) * stride + extent + (added ?? Math.max(extent, stride) - extent);
    return added === undefined ? length * stride : (length - 1) * stride + (extent % 2) + added;
  });

/**
 * The transposed convolution of `x`, [batch, …spatial, channels], with `kernel`, [...window, filters, channels].
 * Differentiable to any order. Dilation is for strides of 1 only.
 * @throws InvalidArgumentError if no input of the size wanted would give a result of the size of `x`.
 */
export function transposeConvolve(
  x: tf.Tensor,
  kernel: tf.Tensor,
  how: Upsampling,
  finish: Finish = {},
): tf.Tensor {
  const spatial = x.shape.slice(1, -1);
  const sizes = upsampledSizes(spatial, how).map((size) => size ?? 0);
  const back = countPlaces(sizes, how);
  if (back.some((places, axis) => places !== spatial[axis]))
    throw new KerasError(
      'InvalidArgumentError',
      `A transposed convolution from ${writeShape(spatial)} to ${writeShape(sizes)} does not exist: ` +
        `the convolution of the latter gives ${writeShape(back)}.`,
    );
  return finished(upsample(x, kernel, how, sizes), finish);
}

function upsample(
  x: tf.Tensor,
  kernel: tf.Tensor,
  how: Upsampling,
  sizes: readonly number[],
): tf.Tensor {
  if (isDilated(how)) return upsampleDilated(x, kernel, how, sizes);
  const shape = [x.shape[0], ...sizes, kernel.shape.at(-2) ?? 1];
  return kernel.rank === 5
    ? upsampleVolumes(x, kernel, how, shape)
    : upsamplePlanes(x, kernel, how, shape);
}

/** With strides of 1 it is a convolution with the kernel turned around, and borders that make up for the missing ones. */
function upsampleDilated(
  x: tf.Tensor,
  kernel: tf.Tensor,
  how: Upsampling,
  sizes: readonly number[],
): tf.Tensor {
  const added = borders(sizes, how).map(([before], axis): [number, number] => {
    const over = reach(how.size[axis] ?? 1, how.dilation[axis] ?? 1) - 1;
    const first = over - before;
    return [first, (sizes[axis] ?? 0) - (x.shape[axis + 1] ?? 0) + over - first];
  });
  const axes = sizes.map((_, axis) => axis);
  const turned = tf.transpose(tf.reverse(kernel, axes), [...axes, axes.length + 1, axes.length]);
  const window = { ...plainWindow(how), dilation: how.dilation };
  return convolve(tf.pad(x, [[0, 0], ...added, [0, 0]]), turned, window);
}

/** Cells of the result that the convolution would not reach are zeros. */
function upsampleVolumes(
  x: tf.Tensor,
  kernel: tf.Tensor,
  how: Upsampling,
  shape: readonly number[],
): tf.Tensor {
  const wanted = shape.slice(1, -1);
  const lengths = reached(wanted, how);
  const y = tf.conv3dTranspose(
    x as tf.Tensor5D,
    kernel as tf.Tensor5D,
    [shape[0] ?? 1, ...lengths, shape[4] ?? 1] as [number, number, number, number, number],
    how.strides as [number, number, number],
    how.padding as 'valid' | 'same',
  );
  const missing = wanted.map((size, axis): [number, number] => [0, size - (lengths[axis] ?? 0)]);
  return missing.every(([, after]) => after === 0) ? y : tf.pad(y, [[0, 0], ...missing, [0, 0]]);
}

/** A sequence is taken as a picture of one row. */
function upsamplePlanes(
  x: tf.Tensor,
  kernel: tf.Tensor,
  { strides, padding }: Upsampling,
  shape: readonly number[],
): tf.Tensor {
  const isRow = kernel.rank === 3;
  const [batch = 1, ...rest] = shape;
  const y = tf.conv2dTranspose(
    (isRow ? tf.expandDims(x, 1) : x) as tf.Tensor4D,
    (isRow ? tf.expandDims(kernel, 0) : kernel) as tf.Tensor4D,
    [batch, ...(isRow ? [1] : []), ...rest] as [number, number, number, number],
    (isRow ? [1, strides[0] ?? 1] : strides) as [number, number],
    padding as 'valid' | 'same',
  );
  return isRow ? tf.squeeze(y, [1]) : y;
}
