import * as tf from '@tensorflow/tfjs-core';
import { spread } from './spread.js';
import { isDilated, plainWindow, borders, type Window } from './window.js';

/**
 * Convolves each channel of `x`, [batch, …spatial, channels], with its own filters: `kernel` is [...window, channels,
 * multiplier], the result has channels × multiplier channels. One or two spatial axes, strides and dilation at once.
 */
export function depthwiseConvolve(x: tf.Tensor, kernel: tf.Tensor, window: Window): tf.Tensor {
  const [first, second = first] = window.strides;
  if (!isDilated(window) && first === second) return convolveEvenly(x, kernel, window);
  const plain = plainWindow(window);
  const padded = tf.pad(x, [[0, 0], ...borders(x.shape.slice(1, -1), window), [0, 0]]);
  const moved = { ...window, padding: 'valid' as const };
  return takeEvery(
    spread(padded, moved, (pieces) => convolveEvenly(pieces, kernel, plain)),
    window.strides,
  );
}

/** The engine's own convolution, which wants the same stride along both axes. A sequence is taken as a picture of one row. */
function convolveEvenly(x: tf.Tensor, kernel: tf.Tensor, { strides, padding }: Window): tf.Tensor {
  const [stride = 1] = strides;
  const pad = padding as 'valid' | 'same';
  if (x.rank === 4) return tf.depthwiseConv2d(x as tf.Tensor4D, kernel as tf.Tensor4D, stride, pad);
  const [batch = 1, length = 1, channels = 1] = x.shape;
  const [size = 1, , multiplier = 1] = kernel.shape;
  const rows = tf.reshape(x, [batch, 1, length, channels]);
  const filter = tf.reshape(kernel, [1, size, channels, multiplier]);
  const y = tf.depthwiseConv2d(rows as tf.Tensor4D, filter as tf.Tensor4D, stride, pad);
  return tf.reshape(y, [batch, y.shape[2], y.shape[3]]);
}

/** Every n-th cell. A pool of single cells takes them; it is linear and has gradients of all orders. */
function takeEvery(x: tf.Tensor, strides: readonly number[]): tf.Tensor {
  if (strides.every((stride) => stride === 1)) return x;
  const [rows, columns] = strides.length === 1 ? [1, strides[0] ?? 1] : strides;
  const images = x.rank === 4 ? x : tf.expandDims(x, 1);
  const taken = tf.avgPool(images as tf.Tensor4D, [1, 1], [rows ?? 1, columns ?? 1], 'valid');
  return x.rank === 4 ? taken : tf.squeeze(taken, [1]);
}
