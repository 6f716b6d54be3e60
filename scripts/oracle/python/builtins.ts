import { CallableClass, defineCall } from '../../../src/keras/api/callable.js';
import { isEngineTensor } from '../../../src/keras/base/engine-tensor.js';
import { KerasError, typeError, valueError } from '../../../src/keras/base/errors.js';
import { Float, float } from '../../../src/keras/base/float.js';
import { repr, str } from '../../../src/keras/base/repr.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { isKerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { isDictionary } from '../../../src/keras/graph/nested.js';
import { Variable } from '../../../src/keras/base/variable.js';
import { NdArray } from '../numpy/nd-array.js';
import { callValue, getAttribute, itemsOf, setAttribute } from './objects.js';
import { binary, compare, isTrue } from './operators.js';
import { NeedsPython } from './tokens.js';
import { markTuple } from './tuples.js';
import { typeName } from './type-names.js';

type Run = (positional: readonly unknown[], keywords: Arguments) => unknown;

/** Python's own functions. What is printed goes to `write`. */
export const builtins = (write: (text: string) => void): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...functions, print: printTo(write) }).map(([name, run]) => [
      name,
      defineCall(name, [], run),
    ]),
  );

const list = (value: unknown): unknown[] => [...itemsOf(value ?? [])];

const functions: Readonly<Record<string, Run>> = {
  abs: ([value]) =>
    value instanceof NdArray
      ? new NdArray(value.shape, value.dtype, Array.from(value.data as ArrayLike<number>, Math.abs))
      : likeFirst(value, Math.abs(Number(value))),
  all: ([items]) => list(items).every(isTrue),
  any: ([items]) => list(items).some(isTrue),
  bool: ([value]) => isTrue(value),
  dict: ([items = {}], keywords): unknown => ({
    ...(isDictionary(items) ? items : Object.fromEntries(list(items) as [string, unknown][])),
    ...keywords,
  }),
  enumerate: ([items]) => list(items).map((item, index) => markTuple([index, item])),
  float: ([value]) => float(toNumber(value)),
  getattr: ([object, name, ...other]) => attributeOr(object, String(name), other),
  hasattr: ([object, name]) => attributeOr(object, String(name), [absent]) !== absent,
  int: ([value]) => Math.trunc(toNumber(value)),
  isinstance: ([value, type]) => isInstance(value, type),
  iter: ([items]) => list(items).values(),
  len: ([value]) => lengthOf(value),
  list: ([items]) => list(items),
  map: ([run, items]) => list(items).map((item) => callValue(run, [item], {})),
  max: (args) => best(args, '>'),
  min: (args) => best(args, '<'),
  next: ([iterator]): unknown => (iterator as Iterator<unknown, unknown>).next().value,
  object: () => ({}),
  range: ([first, second, step]) => range(first, second, step),
  reversed: ([items]) => list(items).reverse(),
  round: ([value, digits]) => rounded(value, digits),
  setattr: ([object, name, value]) => {
    setAttribute(object, String(name), value);
    return null;
  },
  sorted: ([items]) =>
    list(items).sort((a, b) =>
      compare('<', a, b) === true ? -1 : compare('>', a, b) === true ? 1 : 0,
    ),
  str: ([value = '']) => str(value),
  sum: ([items, start = 0]) => list(items).reduce((total, item) => binary('+', total, item), start),
  tuple: ([items]) => markTuple(list(items)),
  type: (args) => typeOf(args),
  zip: (sequences) => zip(sequences.map(list)),
};

const absent = Symbol('absent');

function attributeOr(object: unknown, name: string, [other]: readonly unknown[]): unknown {
  try {
    return getAttribute(object, name);
  } catch (error) {
    if (other === undefined || !(error instanceof KerasError) || error.kind !== 'AttributeError')
      throw error;
    return other;
  }
}

const likeFirst = (like: unknown, value: number): unknown =>
  like instanceof Float ? float(value) : value;

/** Python writes infinity in short. */
const textNumber = (text: string): number => Number(text.replace(/^([+-]?)inf$/, '$1Infinity'));

function toNumber(value: unknown): number {
  if (isKerasTensor(value))
    throw valueError('A KerasTensor is symbolic: it has no value that could be a number.');
  if (isEngineTensor(value)) return Number(value.dataSync()[0]);
  if (value instanceof Variable) return toNumber(value.value);
  if (value instanceof NdArray) return Number(value.data[0]);
  const number = typeof value === 'string' ? textNumber(value) : Number(value ?? 0);
  if (typeof value === 'string' && Number.isNaN(number) && value !== 'nan')
    throw valueError(`could not convert string to float: ${repr(value)}`);
  return number;
}

function lengthOf(value: unknown): number {
  if (value instanceof NdArray || isEngineTensor(value)) return value.shape.at(0) ?? 0;
  if (isKerasTensor(value)) throw typeError("object of type 'KerasTensor' has no len()");
  return list(value).length;
}

function isInstance(value: unknown, type: unknown): boolean {
  if (Array.isArray(type)) return type.some((each) => isInstance(value, each));
  if (type instanceof CallableClass) return value instanceof type.instances;
  const name = typeof type === 'object' && type !== null && 'name' in type ? type.name : undefined;
  return typeName(value) === name || (name === 'int' && typeof value === 'boolean');
}

function best(args: readonly unknown[], operator: '<' | '>'): unknown {
  const items = args.length === 1 ? list(args[0]) : args;
  return items.reduce((found, item) => (compare(operator, item, found) === true ? item : found));
}

function range(first: unknown, second: unknown, step: unknown): number[] {
  const [from, to] = second === undefined ? [0, Number(first)] : [Number(first), Number(second)];
  const by = step === undefined ? 1 : Number(step);
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / by)) },
    (_, index) => from + index * by,
  );
}

/** Halves go to the even neighbour. */
function rounded(value: unknown, digits: unknown): unknown {
  const power = 10 ** Number(digits ?? 0);
  const scaled = toNumber(value) * power;
  const floor = Math.floor(scaled);
  const nearest = scaled - floor === 0.5 ? floor + (floor % 2) : Math.round(scaled);
  return digits === undefined ? nearest : float(nearest / power);
}

/** `type(value)`; making classes by `type` needs Python. */
function typeOf(args: readonly unknown[]): unknown {
  if (args.length > 1) throw new NeedsPython('a class made by type()');
  return new CallableClass({ name: typeName(args[0]), parameters: [], call: () => null }, Object);
}

const zip = (sequences: readonly unknown[][]): unknown[] =>
  Array.from({ length: Math.min(...sequences.map(({ length }) => length)) }, (_, index) =>
    markTuple(sequences.map((sequence) => sequence[index])),
  );

const printTo =
  (write: (text: string) => void): Run =>
  (values) => {
    write(`${values.map((value) => str(value)).join(' ')}\n`);
    return null;
  };
