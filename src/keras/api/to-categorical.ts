import { KerasError, typeError, valueError } from '../base/errors.js';
import { isInt } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { ArrayData } from '../training/array-data.js';
import { defineFunction } from './callable.js';
import { readNumbers } from './numbers.js';

/**
 * `to_categorical`: fractions are cut off, a negative label counts from the end.
 * @throws IndexError for a label that is too large; TypeError or ValueError for what is no number, or no number of classes.
 */
function run({ x, num_classes }: Arguments): ArrayData {
  const { shape, data } = readNumbers(x, { text: 'ValueError', other: 'TypeError' });
  const labels = data.map(wholeLabel);
  const classes = isTruthy(num_classes) ? readCount(num_classes) : countClasses(labels);
  const outer = shape.length > 1 && shape.at(-1) === 1 ? shape.slice(0, -1) : shape;
  session().budget.claimTensor(labels.length * classes * 8, 'The result of to_categorical');
  const result = new Float64Array(labels.length * classes);
  labels.forEach((label, row) => {
    result[row * classes + placeOf(label, classes)] = 1;
  });
  return new ArrayData([...outer, classes], 'float64', result);
}

function wholeLabel(label: number): number {
  if (Number.isFinite(label)) return Math.trunc(label);
  throw valueError(`to_categorical needs whole numbers. Received: x holds ${repr(label)}`);
}

function readCount(given: unknown): number {
  if (!isInt(given))
    throw typeError(`\`num_classes\` must be an integer. Received: num_classes=${repr(given)}`);
  return checkCount(given);
}

function countClasses(labels: readonly number[]): number {
  if (labels.length > 0)
    return checkCount(labels.reduce((most, label) => Math.max(most, label)) + 1);
  throw valueError('to_categorical cannot count the classes: `x` is empty.');
}

function checkCount(classes: number): number {
  if (classes >= 0) return classes;
  throw valueError(
    `to_categorical: there cannot be a negative number of classes. Received: num_classes=${classes}`,
  );
}

function placeOf(label: number, classes: number): number {
  if (label < classes && label >= -classes) return label < 0 ? label + classes : label;
  throw new KerasError(
    'IndexError',
    `index ${label} is out of bounds for axis 1 with size ${classes}`,
  );
}

/** `keras.utils.to_categorical`. */
export const toCategorical = defineFunction(
  'to_categorical',
  [{ name: 'x' }, { name: 'num_classes', default: null }],
  run,
);
