import { ApiModule } from '../../../src/keras/api/module.js';
import { defineFunction, type Callable } from '../../../src/keras/api/callable.js';
import { valueError } from '../../../src/keras/base/errors.js';
import { float } from '../../../src/keras/base/float.js';
import type { Parameter } from '../../../src/keras/base/signature.js';
import { isKerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { cast, filled, labels, toArray, wave } from './create.js';
import { NdArray, typeNamed, type NdType } from './nd-array.js';
import { reduce } from './reduce.js';
import { reshape } from './array-members.js';

const dtype: Parameter = { name: 'dtype', default: null };

const typeOr = (given: unknown, other: NdType): NdType =>
  given === null ? other : typeNamed(given);

/** A shape, or the only size of one. */
const shapeOf = (given: unknown): number[] =>
  (Array.isArray(given) ? (given as unknown[]) : [given]).map(Number);

const constant = (name: string, value: number): Callable =>
  defineFunction(name, [{ name: 'shape' }, dtype], (args) =>
    filled(shapeOf(args.shape), typeOr(args.dtype, 'float64'), () => value),
  );

/** NumPy does not take symbolic tensors. */
const array = (value: unknown, type?: NdType): NdArray => {
  if (isKerasTensor(value))
    throw valueError('A KerasTensor cannot be used as input to a NumPy function.');
  return toArray(value, type);
};

const figure = (name: 'sum' | 'mean' | 'max' | 'min'): Callable =>
  defineFunction(name, [{ name: 'a' }, { name: 'axis', default: null }], (args) =>
    reduce(array(args.a), args.axis as number | null, name),
  );

const elementwise = (name: string, run: (value: number) => number): Callable =>
  defineFunction(name, [{ name: 'x' }], ({ x }) => {
    const given = array(x);
    const type = given.dtype.startsWith('float') ? given.dtype : 'float64';
    const whole = new NdArray(given.shape, type, Array.from(given.data as ArrayLike<number>, run));
    return given.shape.length === 0 ? whole.item(0) : whole;
  });

function range(first: number, second: number | null, step: number): number[] {
  const [from, to] = second === null ? [0, first] : [first, second];
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / step)) },
    (_, i) => from + i * step,
  );
}

function toConcatenate(values: unknown, axis: number): NdArray {
  const parts = (values as unknown[]).map((each) => array(each));
  if (axis !== 0) throw valueError('only axis 0 is known here');
  const [first] = parts;
  const rows = parts.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0);
  return new NdArray(
    [rows, ...(first?.shape.slice(1) ?? [])],
    first?.dtype ?? 'float64',
    parts.flatMap(({ data }) => Array.from(data as ArrayLike<number>)),
  );
}

/** What the oracle's programs use of NumPy. */
export const numpy = new ApiModule('numpy', {
  nan: NaN,
  inf: Infinity,
  pi: Math.PI,
  newaxis: null,
  float32: 'float32',
  float64: 'float64',
  int32: 'int32',
  int64: 'int64',
  zeros: constant('zeros', 0),
  ones: constant('ones', 1),
  full: defineFunction('full', [{ name: 'shape' }, { name: 'fill_value' }, dtype], (args) =>
    cast(
      filled(shapeOf(args.shape), toArray(args.fill_value).dtype, () => args.fill_value),
      typeOr(args.dtype, toArray(args.fill_value).dtype),
    ),
  ),
  array: defineFunction('array', [{ name: 'object' }, dtype], (args) =>
    args.dtype === null ? array(args.object) : array(args.object, typeNamed(args.dtype)),
  ),
  asarray: defineFunction('asarray', [{ name: 'a' }, dtype], (args) =>
    args.dtype === null ? array(args.a) : array(args.a, typeNamed(args.dtype)),
  ),
  arange: defineFunction(
    'arange',
    [{ name: 'start' }, { name: 'stop', default: null }, { name: 'step', default: 1 }, dtype],
    ({ start, stop, step, dtype: type }) => {
      const values = range(Number(start), stop === null ? null : Number(stop), Number(step));
      const whole = [start, stop ?? 0, step].every((each) => Number.isInteger(each));
      return new NdArray([values.length], typeOr(type, whole ? 'int64' : 'float64'), values);
    },
  ),
  linspace: defineFunction(
    'linspace',
    [{ name: 'start' }, { name: 'stop' }, { name: 'num', default: 50 }],
    ({ start, stop, num }) =>
      filled(
        [Number(num)],
        'float64',
        (i) => Number(start) + (i * (Number(stop) - Number(start))) / (Number(num) - 1),
      ),
  ),
  eye: defineFunction(
    'eye',
    [{ name: 'N' }, { name: 'M', default: null }, { name: 'k', default: 0 }, dtype],
    ({ N, M, k, dtype: type }) => {
      const columns = Number(M ?? N);
      return filled([Number(N), columns], typeOr(type, 'float64'), (i) =>
        Number((i % columns) - Math.floor(i / columns) === Number(k)),
      );
    },
  ),
  reshape: defineFunction('reshape', [{ name: 'a' }, { name: 'shape' }], ({ a, shape }) =>
    reshape(array(a), [shape]),
  ),
  concatenate: defineFunction(
    'concatenate',
    [{ name: 'arrays' }, { name: 'axis', default: 0 }],
    ({ arrays, axis }) => toConcatenate(arrays, Number(axis)),
  ),
  sum: figure('sum'),
  mean: figure('mean'),
  max: figure('max'),
  min: figure('min'),
  sin: elementwise('sin', Math.sin),
  cos: elementwise('cos', Math.cos),
  exp: elementwise('exp', Math.exp),
  sqrt: elementwise('sqrt', Math.sqrt),
  abs: elementwise('abs', Math.abs),
  square: elementwise('square', (value) => value * value),
});

const number = (name: string, value: number): Parameter => ({ name, default: float(value) });

/** The oracle's own formulas for data. */
export const formulas: Readonly<Record<string, Callable>> = {
  wave: defineFunction(
    'wave',
    [
      { name: 'shape' },
      { name: 'k', default: 0 },
      number('scale', 1),
      number('shift', 0),
      number('step', 0.37),
    ],
    ({ shape, k, scale, shift, step }) =>
      wave(shapeOf(shape), Number(k), [Number(scale), Number(shift), Number(step)]),
  ),
  labels: defineFunction(
    'labels',
    [{ name: 'shape' }, { name: 'high' }, { name: 'k', default: 0 }],
    ({ shape, high, k }) => labels(shapeOf(shape), Number(high), Number(k)),
  ),
};
