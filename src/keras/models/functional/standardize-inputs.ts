import * as tf from '@tensorflow/tfjs-core';
import { engineType } from '../../base/dtype.js';
import { isEngineTensor } from '../../base/engine-tensor.js';
import { valueError } from '../../base/errors.js';
import { repr, writeShape } from '../../base/repr.js';
import { session } from '../../base/session.js';
import { isKerasTensor, KerasTensor } from '../../graph/keras-tensor.js';
import { flatten, isDictionary, mapLeaves } from '../../graph/nested.js';
import { maskOf, setMask } from '../../layers/base/masks.js';
import { isTensor } from '../../layers/base/shapes.js';
import { InputLayer } from '../../layers/input-layer.js';

/**
 * The inputs of a call in the network's order, each in its input's number type and rank.
 * @throws ValueError for a structure or a rank that does not fit, or if an input is missing that is not optional.
 */
export function standardizeInputs(structure: unknown, given: unknown): unknown[] {
  const chosen = chooseByName(structure, given);
  checkStructure(structure, chosen, givesUpNames(structure, given, chosen));
  const references = flatten(structure).filter(isKerasTensor);
  return flatten(chosen).map((value, index) => {
    const reference = references[index];
    return reference === undefined ? value : standardize(value, reference);
  });
}

/** Inputs that were given by name to a network that has a list of inputs. */
function chooseByName(structure: unknown, given: unknown): unknown {
  if (isKerasTensor(structure))
    return isDictionary(given) && Object.hasOwn(given, structure.name)
      ? given[structure.name]
      : given;
  if (!Array.isArray(structure)) return given;
  if (structure.length === 1 && isTensor(given)) return [given];
  const names = structure.map((input) => (isKerasTensor(input) ? input.name : ''));
  if (!isDictionary(given) || !names.every((name) => Object.hasOwn(given, name))) return given;
  return names.map((name) => given[name]);
}

/** Where Keras refuses a structure that does not fit; elsewhere it only warns. */
function givesUpNames(structure: unknown, given: unknown, chosen: unknown): boolean {
  if (isDictionary(given) && !isDictionary(structure)) return chosen === given;
  if (!isDictionary(structure) || isDictionary(given)) return false;
  const keys = Object.keys(structure);
  return keys.join('\n') !== [...keys].sort().join('\n');
}

function checkStructure(structure: unknown, given: unknown, refuse: boolean): void {
  if (sameStructure(structure, given)) return;
  const expected = mapLeaves(structure, (leaf) => (isKerasTensor(leaf) ? leaf.name : leaf));
  const received = mapLeaves(given, (leaf) =>
    isTensor(leaf) ? `Tensor(shape=${writeShape(leaf.shape)})` : 'None',
  );
  const message = `The structure of \`inputs\` doesn't match the expected structure.\nExpected: ${repr(expected)}\nReceived: inputs=${repr(received)}`;
  if (refuse) throw valueError(message);
  session().warn(message);
}

function sameStructure(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => sameStructure(item, other[index]))
    );
  if (!isDictionary(one)) return !Array.isArray(other) && !isDictionary(other);
  if (!isDictionary(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameStructure(one[key], other[key]))
  );
}

function standardize(value: unknown, reference: KerasTensor): unknown {
  if (value === null || value === undefined) {
    const operation = reference.history?.node.operation;
    if (!(operation instanceof InputLayer) || operation.optional) return null;
    throw valueError(
      `The input '${reference.name}' is not optional, but None was passed. Please provide a valid tensor.`,
    );
  }
  if (!isTensor(value)) return value;
  const adjusted = isKerasTensor(value)
    ? adjustSymbol(value, reference)
    : adjustRank(convert(value, reference), reference);
  const mask = maskOf(value);
  if (adjusted !== value && mask !== null) setMask(adjusted, mask);
  return adjusted;
}

function convert(value: tf.Tensor, { dtype }: KerasTensor): tf.Tensor {
  const type = engineType(dtype);
  return type === 'string' || value.dtype === type ? value : tf.cast(value, type);
}

/** A last axis of size 1 may be missing or too much. */
function adjustRank(value: tf.Tensor, reference: KerasTensor): tf.Tensor {
  const { length } = reference.shape;
  if (value.rank === length) return value;
  if (value.rank === length + 1 && value.shape.at(-1) === 1) return tf.squeeze(value, [-1]);
  if (value.rank === length - 1 && reference.shape.at(-1) === 1) return tf.expandDims(value, -1);
  throw wrongRank(value, reference);
}

function adjustSymbol(value: KerasTensor, reference: KerasTensor): KerasTensor {
  const { length } = reference.shape;
  const { shape, dtype } = value;
  if (shape.length === length) return value;
  if (shape.length === length + 1 && shape.at(-1) === 1)
    return new KerasTensor(shape.slice(0, -1), dtype);
  if (shape.length === length - 1 && reference.shape.at(-1) === 1)
    return new KerasTensor([...shape, 1], dtype);
  throw wrongRank(value, reference);
}

const wrongRank = (value: tf.Tensor | KerasTensor, { name, shape }: KerasTensor): Error =>
  valueError(
    `Invalid input shape for input ${isEngineTensor(value) ? `Tensor(shape=${writeShape(value.shape)})` : repr(value)} with name '${name}'. ` +
      `Expected shape ${writeShape(shape)}, but input has incompatible shape ${writeShape(value.shape)}`,
  );
