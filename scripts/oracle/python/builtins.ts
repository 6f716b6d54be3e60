import { Callable, CallableClass, defineCall } from '../../../src/keras/api/callable.js';
import { isEngineTensor } from '../../../src/keras/base/engine-tensor.js';
import { absolute, round } from '../../../src/keras/api/operators.js';
import { KerasError, typeError, valueError } from '../../../src/keras/base/errors.js';
import { Float, float } from '../../../src/keras/base/float.js';
import { fixed } from '../../../src/keras/base/format-number.js';
import { repr } from '../../../src/keras/base/repr.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { isKerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { isDictionary } from '../../../src/keras/graph/nested.js';
import { Variable } from '../../../src/keras/base/variable.js';
import { NdArray } from '../numpy/nd-array.js';
import { callValue, getAttribute, itemsOf, setAttribute } from './objects.js';
import { binary, compare, isTensorLike, isTrue, setOf } from './operators.js';
import { NeedsPython } from './tokens.js';
import { reprOf, strOf } from './texts.js';
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
      : isTensorLike(value)
        ? absolute(value)
        : likeFirst(value, Math.abs(Number(value))),
  all: ([items]) => list(items).every(isTrue),
  any: ([items]) => list(items).some(isTrue),
  bool: ([value]) => isTrue(value),
  dict: ([items = {}], keywords): unknown => ({
    ...(isDictionary(items) ? items : Object.fromEntries(list(items) as [string, unknown][])),
    ...keywords,
  }),
  callable: ([value]) => typeof value === 'function' || value instanceof Callable,
  enumerate: ([items, first = 0], { start = first }) =>
    list(items).map((item, index) => markTuple([index + Number(start), item])),
  filter: ([run, items]) =>
    list(items).filter((item) => isTrue(run === null ? item : callValue(run, [item], {}))),
  float: ([value]) => float(toNumber(value)),
  getattr: ([object, name, ...other]) => attributeOr(object, String(name), other),
  hasattr: ([object, name]) => attributeOr(object, String(name), [absent]) !== absent,
  int: ([value]) => Math.trunc(toNumber(value)),
  isinstance: ([value, type]) => isInstance(value, type),
  iter: ([items]) => list(items).values(),
  len: ([value]) => lengthOf(value),
  list: ([items]) => list(items),
  map: ([run, items]) => list(items).map((item) => callValue(run, [item], {})),
  max: (args, { key }) => best(args, '>', key),
  min: (args, { key }) => best(args, '<', key),
  next: ([iterator]): unknown => (iterator as Iterator<unknown, unknown>).next().value,
  object: () => ({}),
  range: ([first, second, step]) => range(first, second, step),
  repr: ([value]) => reprOf(value),
  reversed: ([items]) => list(items).reverse(),
  round: ([value, digits]) => rounded(value, digits),
  setattr: ([object, name, value]) => {
    setAttribute(object, String(name), value);
    return null;
  },
  set: ([items]) => setOf(list(items)),
  sorted: ([items], { key, reverse }) => sorted(list(items), key, isTrue(reverse)),
  str: ([value = '']) => strOf(value),
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

const keyOf = (item: unknown, key: unknown): unknown =>
  key === undefined || key === null ? item : callValue(key, [item], {});

function best(args: readonly unknown[], operator: '<' | '>', key: unknown): unknown {
  const items = args.length === 1 ? list(args[0]) : args;
  return items.reduce((found, item) =>
    compare(operator, keyOf(item, key), keyOf(found, key)) === true ? item : found,
  );
}

/** Equal items keep their order, from the end as well. */
function sorted(items: readonly unknown[], key: unknown, reverse: boolean): unknown[] {
  const keys = new Map(items.map((item) => [item, keyOf(item, key)]));
  const sign = reverse ? -1 : 1;
  return [...items].sort((one, other) => {
    const [a, b] = [keys.get(one), keys.get(other)];
    return sign * (compare('<', a, b) === true ? -1 : compare('>', a, b) === true ? 1 : 0);
  });
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
  if (isTensorLike(value)) return round(value, digits);
  const nearest = Number(fixed(toNumber(value), Number(digits ?? 0)));
  // A whole number has no sign at zero.
  return digits === undefined ? nearest + 0 : likeFirst(value, nearest);
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
    write(`${values.map(strOf).join(' ')}\n`);
    return null;
  };
