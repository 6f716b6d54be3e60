import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { typeError } from '../base/errors.js';
import { isInt, isNumber } from '../base/float.js';
import { repr } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import { ArrayData } from '../training/array-data.js';

/** The number of that name. @throws TypeError for anything else. */
export function numberOption(options: Arguments, name: string): number {
  const value = options[name];
  if (isNumber(value)) return Number(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw typeError(`Argument \`${name}\` must be a number. Received: ${name}=${repr(value)}`);
}

/** The number of that name, or a tensor of the numbers in a list or array. @throws TypeError for anything else. */
export function weightsOption(options: Arguments, name: string): number | tf.Tensor {
  const value = options[name];
  if (isEngineTensor(value)) return value;
  if (value instanceof ArrayData) return value.toTensor();
  return Array.isArray(value)
    ? tf.tensor(value.map((row) => numbersIn(row, name)) as number[], undefined, 'float32')
    : numberOption(options, name);
}

function numbersIn(value: unknown, name: string): unknown {
  return Array.isArray(value)
    ? value.map((item) => numbersIn(item, name))
    : numberOption({ [name]: value }, name);
}

/** The axis of that name. @throws TypeError for anything but a whole number. */
export function axisOption(options: Arguments): number {
  if (isInt(options.axis)) return options.axis;
  throw typeError(`Argument \`axis\` must be an integer. Received: axis=${repr(options.axis)}`);
}

/** One axis, several, or null for all of them. @throws TypeError for anything else. */
export function axesOption(options: Arguments): number | readonly number[] | null {
  const { axis } = options;
  if (axis === null || isInt(axis)) return axis;
  if (Array.isArray(axis) && axis.every(isInt)) return axis;
  throw typeError(
    `Argument \`axis\` must be an integer, a list of integers, or None. Received: axis=${repr(axis)}`,
  );
}

/** The options of those names, in that order: what a configuration holds of them. */
export function pickOptions(options: Arguments, names: readonly string[]): Arguments {
  const picked: Record<string, unknown> = {};
  for (const name of names) picked[name] = options[name];
  return picked;
}
