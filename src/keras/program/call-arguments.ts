import * as tf from '@tensorflow/tfjs-core';
import { withTensors } from '../api/values.js';
import { isNumber } from '../base/float.js';
import type { Arguments, Parameter } from '../base/signature.js';
import { Variable } from '../base/variable.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { flatten, mapLeaves } from '../graph/nested.js';
import type { ProgramValue } from './program-value.js';

const isMask = (name: string): boolean => name === 'mask' || name.endsWith('_mask');

/**
 * The parameters of the program's `call`, without those that take all the rest. What an optional one is if nobody gives it only
 * the program knows; masks are looked for.
 */
export const callParametersOf = ({ facts }: ProgramValue): readonly Parameter[] =>
  (facts.parameters ?? [{ name: 'inputs', kind: 'plain', optional: false } as const])
    .filter(({ kind }) => kind === 'plain' || kind === 'keyword')
    .map(({ name, kind, optional }) => ({
      name,
      ...(optional ? { default: isMask(name) ? null : undefined } : {}),
      ...(kind === 'keyword' ? { keywordOnly: true as const } : {}),
    }));

/** Whether `call` takes any keywords. */
export const takesAnyKeyword = ({ facts }: ProgramValue): boolean =>
  facts.parameters?.some(({ kind }) => kind === 'kwargs') ?? false;

/** Whether any argument is a symbolic tensor. */
export const isSymbolicCall = (args: Arguments): boolean => flatten(args).some(isKerasTensor);

/** Runs the program's `call`: the first argument by position, the others by name, and what nobody gave left out. */
export function runCall(program: ProgramValue, args: Arguments): unknown {
  const given = Object.entries(args).filter(
    ([name, value]) => value !== undefined && !(isMask(name) && value === null),
  );
  const [[first, value] = [], ...others] = given;
  const isFirst = first !== undefined && first === Object.keys(args)[0];
  const positional = isFirst ? [value] : [];
  const keywords = Object.fromEntries(isFirst ? others : given);
  return asTensors(program.callMethod('call', positional, keywords));
}

/** As `asTensors`, but lists of numbers stay what they are: shapes may be given too. */
export const givenTensors = (value: unknown): unknown =>
  isNumber(value) ? asTensorLeaf(value) : mapLeaves(withTensors(value), valueOfVariable);

const valueOfVariable = (leaf: unknown): unknown => (leaf instanceof Variable ? leaf.value : leaf);

/** What the program gave, with tensors in place of arrays, numbers and variables. */
export const asTensors = (value: unknown): unknown => mapLeaves(withTensors(value), asTensorLeaf);

function asTensorLeaf(leaf: unknown): unknown {
  if (leaf instanceof Variable) return leaf.value;
  return isNumber(leaf) ? tf.scalar(Number(leaf)) : leaf;
}
