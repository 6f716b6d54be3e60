import { defineCall, defineFunction } from '../../../src/keras/api/callable.js';
import { KerasError } from '../../../src/keras/base/errors.js';
import { repr } from '../../../src/keras/base/repr.js';
import type { Arguments, Parameter } from '../../../src/keras/base/signature.js';
import { cast } from './create.js';
import { NdArray, sizeOf, typeNamed } from './nd-array.js';
import { reduce } from './reduce.js';

/** `array.name`. */
export function arrayMember(array: NdArray, name: string): unknown {
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (attribute !== undefined) return attribute(array);
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method === undefined)
    throw new KerasError('AttributeError', `'numpy.ndarray' object has no attribute ${repr(name)}`);
  if (name === 'reshape') return defineCall(name, [], (sizes) => reshape(array, sizes));
  return defineFunction(name, method.parameters, (args) => method.run(array, args));
}

const attributes: Readonly<Record<string, (array: NdArray) => unknown>> = {
  shape: ({ shape }) => [...shape],
  dtype: ({ dtype }) => dtype,
  ndim: ({ shape }) => shape.length,
  size: ({ data }) => data.length,
  T: (array) => transpose(array),
};

interface Method {
  readonly parameters: readonly Parameter[];
  run(array: NdArray, args: Arguments): unknown;
}

const axis: Parameter = { name: 'axis', default: null };

const methods: Readonly<Record<string, Method>> = {
  astype: {
    parameters: [{ name: 'dtype' }],
    run: (array, { dtype }) => cast(array, typeNamed(dtype)),
  },
  copy: { parameters: [], run: (array) => new NdArray(array.shape, array.dtype, array.data) },
  flatten: { parameters: [], run: (array) => reshape(array, [-1]) },
  item: { parameters: [], run: (array) => array.item(0) },
  max: {
    parameters: [axis],
    run: (array, args) => reduce(array, args.axis as number | null, 'max'),
  },
  mean: {
    parameters: [axis],
    run: (array, args) => reduce(array, args.axis as number | null, 'mean'),
  },
  min: {
    parameters: [axis],
    run: (array, args) => reduce(array, args.axis as number | null, 'min'),
  },
  ravel: { parameters: [], run: (array) => reshape(array, [-1]) },
  reshape: { parameters: [], run: (array) => array },
  sum: {
    parameters: [axis],
    run: (array, args) => reduce(array, args.axis as number | null, 'sum'),
  },
  tolist: { parameters: [], run: (array) => nestedLists(array) },
};

/** The same values in another shape; one size may be -1. */
export function reshape(array: NdArray, sizes: readonly unknown[]): NdArray {
  const wanted = (
    sizes.length === 1 && Array.isArray(sizes[0]) ? sizes[0] : sizes
  ) as readonly number[];
  const known = sizeOf(wanted.filter((size) => size !== -1));
  return new NdArray(
    wanted.map((size) => (size === -1 ? array.data.length / known : size)),
    array.dtype,
    array.data,
  );
}

function nestedLists(array: NdArray, offset = 0, axisAt = 0): unknown {
  const size = array.shape[axisAt];
  if (size === undefined) return array.item(offset);
  const block = sizeOf(array.shape.slice(axisAt + 1));
  return Array.from({ length: size }, (_, index) =>
    nestedLists(array, offset + index * block, axisAt + 1),
  );
}

/** Of a matrix. */
function transpose(array: NdArray): NdArray {
  const [rows = 1, columns = 1] = array.shape;
  return new NdArray(
    [columns, rows],
    array.dtype,
    Array.from(
      { length: rows * columns },
      (_, index) => array.data[(index % rows) * columns + Math.floor(index / rows)],
    ),
  );
}
