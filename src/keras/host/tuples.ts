import { asTuple } from '../base/tuple.js';
import { isDictionary } from '../graph/nested.js';

/** Names under which Keras has the shape of a tensor, or the shapes of several. */
const shapes: ReadonlySet<string> = new Set([
  'batch_input_shape',
  'batch_shape',
  'build_input_shape',
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
  return name === 'get_config' ? configTuples(value) : value;
}

/** A configuration, those of the layers of a model included; `args` are the arguments of a call. */
function configTuples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(configTuples);
  if (!isDictionary(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const inside = configTuples(withTuples(key, item));
      return [key, key === 'args' && Array.isArray(inside) ? asTuple(inside) : inside];
    }),
  );
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
