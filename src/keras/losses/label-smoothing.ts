import * as tf from '@tensorflow/tfjs-core';
import type { Arguments } from '../base/signature.js';
import { numberOption } from './options.js';

/** Labels moved towards 1/2 by the option `label_smoothing`. */
export const smoothBinary = (labels: tf.Tensor, options: Arguments): tf.Tensor =>
  smooth(labels, numberOption(options, 'label_smoothing'), 2);

/** One-hot labels moved towards the even distribution by the option `label_smoothing`. */
export const smoothCategorical = (labels: tf.Tensor, options: Arguments): tf.Tensor =>
  smooth(labels, numberOption(options, 'label_smoothing'), labels.shape.at(-1) ?? 1);

const smooth = (labels: tf.Tensor, by: number, classes: number): tf.Tensor =>
  by === 0 ? labels : tf.add(tf.mul(labels, 1 - by), by / classes);
