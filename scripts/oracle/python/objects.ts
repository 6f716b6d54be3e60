import { KerasError, typeError } from '../../../src/keras/base/errors.js';
import { isEngineTensor } from '../../../src/keras/base/engine-tensor.js';
import { isInt } from '../../../src/keras/base/float.js';
import { repr, str } from '../../../src/keras/base/repr.js';
import type { Arguments } from '../../../src/keras/base/signature.js';
import { ArrayData } from '../../../src/keras/training/array-data.js';
import { defineCall } from '../../../src/keras/api/callable.js';
import { invoke } from '../../../src/keras/api/invoke.js';
import { getMember, setMember } from '../../../src/keras/api/object.js';
import { mapValues } from '../../../src/keras/api/values.js';
import { getTensorItem } from '../../../src/keras/api/operators.js';
import { isKerasTensor } from '../../../src/keras/graph/keras-tensor.js';
import { isDictionary } from '../../../src/keras/graph/nested.js';
import { Slice } from '../../../src/keras/graph/slices.js';
import { arrayMember } from '../numpy/array-members.js';
import { getItem, positionsOf, setItem } from '../numpy/indexing.js';
import { NdArray, type NdType } from '../numpy/nd-array.js';
import { textMethods } from './texts.js';
import { isTuple, markTuple } from './tuples.js';
import { typeName } from './type-names.js';

/** `object.name`. */
export function getAttribute(object: unknown, name: string): unknown {
  if (object instanceof NdArray) return arrayMember(object, name);
  if (typeof object === 'string') return textMember(object, name);
  if (Array.isArray(object)) return listMember(object, name);
  if (isDictionary(object)) return dictionaryMember(object, name);
  return fromKeras(getMember(object, name));
}

/** `object.name = value`. */
export function setAttribute(object: unknown, name: string, value: unknown): void {
  if (Array.isArray(object) || object instanceof NdArray)
    throw new KerasError(
      'AttributeError',
      `${repr(typeName(object))} object attribute ${repr(name)} is read-only`,
    );
  setMember(object, name, value);
}

/** `callee(*positional, **keywords)`. */
export function callValue(
  callee: unknown,
  positional: readonly unknown[],
  keywords: Arguments,
): unknown {
  return fromKeras(invoke(callee, positional, keywords));
}

/** Keras' plain arrays become NumPy's. */
const fromKeras = (value: unknown): unknown =>
  mapValues(value, (leaf) =>
    leaf instanceof ArrayData && !(leaf instanceof NdArray)
      ? new NdArray(leaf.shape, leaf.dtype as NdType, leaf.data)
      : leaf,
  );

/** `object[index]`. */
export function getElement(object: unknown, index: unknown): unknown {
  if (object instanceof NdArray) return getItem(object, index);
  if (isKerasTensor(object) || isEngineTensor(object)) return getTensorItem(object, index);
  if (Array.isArray(object) || typeof object === 'string') return itemAt(object, index);
  if (isDictionary(object)) {
    const key = String(index);
    if (key in object) return object[key];
    throw new KerasError('KeyError', repr(index));
  }
  throw typeError(`${repr(typeName(object))} object is not subscriptable`);
}

function itemAt(items: readonly unknown[] | string, index: unknown): unknown {
  if (index instanceof Slice) {
    const picked = positionsOf(index, items.length).map((at) => items[at]);
    if (typeof items === 'string') return picked.join('');
    return isTuple(items) ? markTuple(picked) : picked;
  }
  if (!isInt(index))
    throw typeError(`list indices must be integers or slices, not ${typeName(index)}`);
  const found = items.at(index);
  if (found === undefined) throw new KerasError('IndexError', 'list index out of range');
  return found;
}

/** `object[index] = value`. */
export function setElement(object: unknown, index: unknown, value: unknown): void {
  if (object instanceof NdArray) setItem(object, index, value);
  else if (Array.isArray(object) && isInt(index))
    object[index < 0 ? index + object.length : index] = value;
  else if (isDictionary(object)) (object as Record<string, unknown>)[String(index)] = value;
  else throw typeError(`${repr(typeName(object))} object does not support item assignment`);
}

/** What a loop over the value goes through. */
export function itemsOf(value: unknown): Iterable<unknown> {
  if (isKerasTensor(value))
    throw new KerasError(
      'NotImplementedError',
      'Iterating over a symbolic KerasTensor is not supported.',
    );
  if (Array.isArray(value) || typeof value === 'string') return value;
  if (value instanceof NdArray)
    return Array.from({ length: value.shape[0] ?? 0 }, (_, row) => getItem(value, row));
  if (isDictionary(value)) return Object.keys(value);
  if (typeof value === 'object' && value !== null && Symbol.iterator in value)
    return value as Iterable<unknown>;
  throw typeError(`${repr(typeName(value))} object is not iterable`);
}

const method = (name: string, run: (...args: unknown[]) => unknown): unknown =>
  defineCall(name, [], (positional) => run(...positional));

function textMember(text: string, name: string): unknown {
  const run = Object.hasOwn(textMethods, name) ? textMethods[name] : undefined;
  if (run === undefined)
    throw new KerasError('AttributeError', `'str' object has no attribute ${repr(name)}`);
  return defineCall(name, [], (positional, keywords) => run(text, positional, keywords));
}

function listMember(list: unknown[], name: string): unknown {
  const methods: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    append: (item) => {
      list.push(item);
      return null;
    },
    extend: (items) => {
      list.push(...itemsOf(items));
      return null;
    },
    pop: (index) => list.splice(isInt(index) ? index : -1, 1)[0],
    index: (item) => list.indexOf(item),
    count: (item) => list.filter((each) => each === item).length,
  };
  return memberOf(list, name, methods);
}

function dictionaryMember(dictionary: Readonly<Record<string, unknown>>, name: string): unknown {
  return memberOf(dictionary, name, {
    keys: () => Object.keys(dictionary),
    values: () => Object.values(dictionary),
    items: () => Object.entries(dictionary).map(markTuple),
    get: (key, other = null) => dictionary[str(key)] ?? other,
  });
}

function memberOf(
  owner: unknown,
  name: string,
  methods: Readonly<Record<string, (...args: unknown[]) => unknown>>,
): unknown {
  const run = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (run === undefined)
    throw new KerasError(
      'AttributeError',
      `${repr(typeName(owner))} object has no attribute ${repr(name)}`,
    );
  return method(name, run);
}
