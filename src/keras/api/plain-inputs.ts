import { KerasError } from '../base/errors.js';
import { isNumber } from '../base/float.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { flatten, isDictionary } from '../graph/nested.js';
import { CategoryEncoding } from '../layers/category-encoding.js';
import { Rescaling } from '../layers/rescaling.js';
import { ImageLayer } from '../layers/spatial/image-layer.js';
import { asTensor, nestedLists } from './arrays.js';

/** Layers that prepare data: they take numbers and lists of numbers for tensors, where all others refuse them. */
const takers: readonly (abstract new (...args: never[]) => object)[] = [
  CategoryEncoding,
  ImageLayer,
  Rescaling,
];

/**
 * The first argument of a call as a tensor, if the object is a layer that takes plain numbers.
 * @throws IndexError as Python, for an empty list.
 */
export function withPlainInput(object: object, positional: readonly unknown[]): readonly unknown[] {
  const [first, ...others] = positional;
  if (!takers.some((taker) => object instanceof taker) || !isPlainInput(first)) return positional;
  if (Array.isArray(first) && first.length === 0)
    throw new KerasError('IndexError', 'The list of inputs is empty: list index out of range');
  return [asTensor(allLists(first)), ...others];
}

/** Numbers, or lists without symbolic tensors. */
const isPlainInput = (value: unknown): boolean =>
  (Array.isArray(value) &&
    !flatten(value).some((leaf) => isKerasTensor(leaf) || isDictionary(leaf))) ||
  isNumber(value);

const allLists = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(allLists) : nestedLists(value);
