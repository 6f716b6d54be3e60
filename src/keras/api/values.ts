import type { Arguments } from '../base/signature.js';
import { isDictionary } from '../graph/nested.js';
import { ArrayData } from '../training/array-data.js';
import { Callable } from './callable.js';

/** The value with each leaf changed; dictionaries that hold functions are objects of Keras', and leaves. */
export function mapValues(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => mapValues(item, change));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isPlain(value)) return change(value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapValues(item, change)]),
  );
}

/** Whether the value is a dictionary of data; one that holds functions is an object of Keras'. */
export const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isDictionary(value) && !Object.values(value).some((item) => typeof item === 'function');

/** A function of Keras' as the value that Keras itself understands. */
export const toNative = (leaf: unknown): unknown =>
  leaf instanceof Callable && leaf.native !== undefined ? leaf.native : leaf;

/** The arguments of a call that makes something. */
export const nativeArguments = (
  positional: readonly unknown[],
  keywords: Arguments,
): [readonly unknown[], Arguments] => mapArguments(positional, keywords, toNative);

/** The arguments of a call that computes: arrays become tensors. */
export const tensorArguments = (
  positional: readonly unknown[],
  keywords: Arguments,
): [readonly unknown[], Arguments] => mapArguments(positional, keywords, toTensorLeaf);

/** Nested values with tensors in the place of arrays. */
export const withTensors = (value: unknown): unknown => mapValues(value, toTensorLeaf);

const toTensorLeaf = (leaf: unknown): unknown =>
  leaf instanceof ArrayData ? leaf.toTensor() : toNative(leaf);

const mapArguments = (
  positional: readonly unknown[],
  keywords: Arguments,
  change: (leaf: unknown) => unknown,
): [readonly unknown[], Arguments] => [
  positional.map((value) => mapValues(value, change)),
  Object.fromEntries(
    Object.entries(keywords).map(([name, value]) => [name, mapValues(value, change)]),
  ),
];
