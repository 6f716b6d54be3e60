import * as tf from '@tensorflow/tfjs-core';
import { depthwiseConvolve } from './depthwise-convolve.js';
import { finished, type Finish } from './finish.js';
import { trimmed } from './trim.js';
import { spread } from './spread.js';
import { borders, isDilated, plainWindow, type Window } from './window.js';

/**
 * Cross-correlates the last but outer axes of `x`, [batch, …spatial, channels], with `kernel`, [...window, channels / groups,
 * filters]; one to three spatial axes. Right to any order of differentiation, also with dilation and groups.
 */
export function convolve(
  x: tf.Tensor,
  kernel: tf.Tensor,
  window: Window,
  finish: Finish = {},
): tf.Tensor {
  if (window.padding === 'causal')
    return convolve(withBorders(x, window), kernel, { ...window, padding: 'valid' }, finish);
  if (isDilated(window)) {
    const plain = plainWindow(window);
    return finished(
      spread(x, window, (pieces) => convolve(pieces, kernel, plain)),
      finish,
    );
  }
  const groups = (x.shape.at(-1) ?? 1) / (kernel.shape.at(-2) ?? 1);
  if (groups > 1) return finished(convolveGroups(x, kernel, window, groups), finish);
  return kernel.rank === 5
    ? finished(convolveVolumes(x, kernel, window), finish)
    : convolvePlanes(x, kernel, window, finish);
}

const withBorders = (x: tf.Tensor, window: Window): tf.Tensor =>
  tf.pad(x, [[0, 0], ...borders(x.shape.slice(1, -1), window), [0, 0]]);

/** Each group of channels meets its own filters. */
function convolveGroups(
  x: tf.Tensor,
  kernel: tf.Tensor,
  window: Window,
  groups: number,
): tf.Tensor {
  if (kernel.shape.at(-2) === 1 && kernel.rank < 5)
    return depthwiseConvolve(x, asDepthwise(kernel, groups), window);
  const filters = tf.split(kernel, groups, -1);
  const parts = tf
    .split(x, groups, -1)
    .map((part, group) => convolve(part, filters[group] as tf.Tensor, window));
  return tf.concat(parts, -1);
}

/** Filters stand group by group, as the channels of a depthwise result do. */
const asDepthwise = (kernel: tf.Tensor, channels: number): tf.Tensor =>
  tf.reshape(kernel, [
    ...kernel.shape.slice(0, -2),
    channels,
    (kernel.shape.at(-1) ?? 1) / channels,
  ]);

const convolveVolumes = (x: tf.Tensor, kernel: tf.Tensor, window: Window): tf.Tensor =>
  tf.conv3d(
    trimmed(x, window) as tf.Tensor5D,
    kernel as tf.Tensor5D,
    window.strides as [number, number, number],
    window.padding as 'valid' | 'same',
  );

/** A sequence is taken as a picture of one row. */
function convolvePlanes(
  x: tf.Tensor,
  kernel: tf.Tensor,
  window: Window,
  finish: Finish,
): tf.Tensor {
  if (kernel.rank === 4) return convolveImages(x, kernel, window, finish);
  const [batch = 1, length = 1, channels = 1] = x.shape;
  const rows = tf.reshape(x, [batch, 1, length, channels]);
  const wide = { ...window, strides: [1, window.strides[0] ?? 1] };
  const y = convolveImages(rows, tf.reshape(kernel, [1, ...kernel.shape]), wide, finish);
  return tf.reshape(y, [batch, y.shape[2] ?? 1, y.shape[3] ?? 1]);
}

/** One call of the engine for product, bias and relu; its gradient is in gradients/fused-convolution.ts. */
function convolveImages(
  x: tf.Tensor,
  kernel: tf.Tensor,
  { strides, padding }: Window,
  { bias, relu }: Finish,
): tf.Tensor {
  const stride = strides as [number, number];
  const pad = padding as 'valid' | 'same';
  if (bias === undefined && relu !== true)
    return tf.conv2d(x as tf.Tensor4D, kernel as tf.Tensor4D, stride, pad);
  const inputs = { x, filter: kernel, ...(bias === undefined ? {} : { bias }) };
  const activation = relu === true ? 'relu' : 'linear';
  return tf.engine().runKernel('FusedConv2D', inputs, {
    strides: stride,
    pad,
    dataFormat: 'NHWC',
    dilations: [1, 1],
    activation,
  });
}
