import { asTuple } from '../base/tuple.js';
import { isDictionary } from '../graph/nested.js';

/** Names under which Keras has the shape of a tensor, or the shapes of several. */
const shapes: ReadonlySet<string> = new Set([
  'batch_input_shape',
  'batch_shape',
  'compute_output_shape',
  'input_shape',
  'output_shape',
  'shape',
]);

/** Names under which Keras has sizes, one for each axis, or a pair of them for each. */
const sizes: ReadonlySet<string> = new Set([
  'cropping',
  'dilation_rate',
  'dims',
  'kernel_size',
  'padding',
  'pool_size',
  'size',
  'strides',
  'target_shape',
]);

/** What Keras has as a tuple under that name, as a tuple; configurations entry by entry. */
export function withTuples(name: string, value: unknown): unknown {
  if (shapes.has(name)) return shapeTuples(value);
  if (sizes.has(name)) return allTuples(value);
  if (name === 'get_config' && isDictionary(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withTuples(key, item)]),
    );
  return value;
}

const isShape = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((size) => size === null || typeof size === 'number');

function shapeTuples(value: unknown): unknown {
  if (isShape(value)) return asTuple(value);
  if (Array.isArray(value)) return value.map(shapeTuples);
  if (!isDictionary(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeTuples(item)]));
}

const allTuples = (value: unknown): unknown =>
  Array.isArray(value) ? asTuple(value.map(allTuples)) : value;
