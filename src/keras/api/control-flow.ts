import * as tf from '@tensorflow/tfjs-core';
import { KerasError, valueError } from '../base/errors.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { isTruthy } from '../base/is-truthy.js';
import { isKerasTensor } from '../graph/keras-tensor.js';
import { flatten, mapLeaves } from '../graph/nested.js';
import { ArrayData } from '../training/array-data.js';
import { asTensor, toArrayData } from './arrays.js';
import { defineFunction, type Callable } from './callable.js';
import { invoke } from './invoke.js';

/** @throws NotImplementedError where a value is a part of a network: only its shape is known. */
function refuseSymbols(name: string, value: unknown): void {
  if (flatten(value).some(isKerasTensor))
    throw new KerasError(
      'NotImplementedError',
      `keras.ops.${name} works on tensors with numbers, not on the symbolic tensors of a network.`,
    );
}

function isTrue(name: string, value: unknown): boolean {
  refuseSymbols(name, value);
  return isEngineTensor(value) || value instanceof ArrayData
    ? asTensor(value).dataSync()[0] !== 0
    : isTruthy(value);
}

const whole = (value: unknown): number => asTensor(value).dataSync()[0] ?? 0;

/** The arguments of a loop's functions: a tuple or list as several. */
const asArguments = (vars: unknown): readonly unknown[] =>
  Array.isArray(vars) ? (vars as readonly unknown[]) : [vars];

/** @throws ValueError for a limit that is no number of rounds. */
function whileLoop(args: Readonly<Record<string, unknown>>): unknown {
  const most = args.maximum_iterations === null ? Infinity : whole(args.maximum_iterations);
  if (most < 0) throw valueError(`\`maximum_iterations\` must be >= 0. Received: ${most}`);
  let vars = args.loop_vars;
  for (let round = 0; round < most; round++) {
    if (!isTrue('while_loop', invoke(args.cond, asArguments(vars)))) break;
    const next = invoke(args.body, asArguments(vars));
    vars = Array.isArray(vars) ? asArguments(next) : next;
  }
  return mapLeaves(vars, (leaf) => asTensor(leaf));
}

function foriLoop({
  lower,
  upper,
  body_fun,
  init_val,
}: Readonly<Record<string, unknown>>): unknown {
  let value = init_val;
  for (let index = whole(lower); index < whole(upper); index++)
    value = invoke(body_fun, [tf.scalar(index, 'int32'), value]);
  return value;
}

/** The size of the first axis. @throws ValueError unless it is that of all; IndexError or InvalidArgumentError if there is nothing on it. */
function countOf(name: string, tensors: readonly tf.Tensor[]): number {
  const sizes = new Set(tensors.map(({ shape: [size = 0] }) => size));
  const [count] = sizes;
  if (sizes.size !== 1 || count === undefined)
    throw valueError(`keras.ops.${name} needs tensors whose first axes have one size.`);
  if (count > 0) return count;
  throw new KerasError(
    name === 'map' ? 'InvalidArgumentError' : 'IndexError',
    `keras.ops.${name} needs tensors with something on their first axis.`,
  );
}

/** The first axis taken apart, the function called on each part, its results put together again. */
function map(name: string, f: unknown, xs: unknown): unknown {
  refuseSymbols(name, xs);
  const tensors = mapLeaves(xs, (leaf) => asTensor(leaf));
  const count = countOf(name, flatten(tensors) as tf.Tensor[]);
  const results = Array.from({ length: count }, (_, index) =>
    invoke(f, [mapLeaves(tensors, (leaf) => tf.gather(leaf as tf.Tensor, index))]),
  );
  const leaves = results.map((result) => flatten(result).map((leaf) => asTensor(leaf)));
  let place = 0;
  return mapLeaves(results[0], () => {
    const stacked = tf.stack(leaves.map((each) => each[place] as tf.Tensor));
    place += 1;
    return stacked;
  });
}

/** Functions of `keras.ops` that call functions of the program, and what gives an array. */
export const controlFlow: Readonly<Record<string, Callable>> = {
  cond: defineFunction(
    'cond',
    [{ name: 'pred' }, { name: 'true_fn' }, { name: 'false_fn' }],
    ({ pred, true_fn, false_fn }) => invoke(isTrue('cond', pred) ? true_fn : false_fn, []),
  ),
  convert_to_numpy: defineFunction('convert_to_numpy', [{ name: 'x' }], ({ x }) => {
    refuseSymbols('convert_to_numpy', x);
    return toArrayData(asTensor(x));
  }),
  fori_loop: defineFunction(
    'fori_loop',
    ['lower', 'upper', 'body_fun', 'init_val'].map((name) => ({ name })),
    foriLoop,
  ),
  map: defineFunction('map', [{ name: 'f' }, { name: 'xs' }], ({ f, xs }) => map('map', f, xs)),
  vectorized_map: defineFunction(
    'vectorized_map',
    [{ name: 'function' }, { name: 'elements' }],
    ({ function: f, elements }) => map('vectorized_map', f, elements),
  ),
  while_loop: defineFunction(
    'while_loop',
    [
      { name: 'cond' },
      { name: 'body' },
      { name: 'loop_vars' },
      { name: 'maximum_iterations', default: null },
    ],
    whileLoop,
  ),
};
