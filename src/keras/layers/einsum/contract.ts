import * as tf from '@tensorflow/tfjs-core';
import { sizeOf } from '../../base/shape.js';
import type { Equation } from './equation.js';

/**
 * Multiplies input and kernel and sums over the axes that the output does not have, by one matrix product: the engines have no
 * kernel for such equations, or no gradient of it.
 */
export function contract(equation: Equation, x: tf.Tensor, kernel: tf.Tensor): tf.Tensor {
  const { input, output } = nameAll(equation, x.rank);
  const groups = group(input, equation.kernel, output);
  const { shared, free, summed, added } = groups;
  const summedAway = sumOver(x, input, groups.alone);
  const sizes = new Map([
    ...sizesOf(equation.kernel, kernel.shape),
    ...sizesOf(summedAway.names, summedAway.tensor.shape),
  ]);
  const size = (names: string): number => sizeOf(shapeOf(names, sizes));
  const left = arrange(summedAway.tensor, summedAway.names, shared + free + summed);
  const right = arrange(kernel, equation.kernel, shared + summed + added);
  const batch = shared === '' ? [] : [size(shared)];
  const product = tf.matMul(
    tf.reshape(left, [...batch, size(free), size(summed)]),
    tf.reshape(right, [...batch, size(summed), size(added)]),
  );
  const names = shared + free + added;
  return arrange(tf.reshape(product, shapeOf(names, sizes)), names, output);
}

/** The names of the axes of input and output, with digits for those that the equation leaves out. */
function nameAll(
  { input, output, elided }: Equation,
  rank: number,
): Record<'input' | 'output', string> {
  const rest = '0123456789'.slice(0, rank - input.length);
  return elided === 'left'
    ? { input: rest + input, output: rest + output }
    : { input: input + rest, output: output + rest };
}

/** The axes by where they occur. */
interface Groups {
  /** In all three. */
  readonly shared: string;
  /** In input and output. */
  readonly free: string;
  /** In input and kernel. */
  readonly summed: string;
  /** In kernel and output. */
  readonly added: string;
  /** In the input only. */
  readonly alone: string;
}

function group(input: string, kernel: string, output: string): Groups {
  const pick = (names: string, inKernel: boolean, inOutput: boolean): string =>
    Array.from(names)
      .filter((name) => kernel.includes(name) === inKernel && output.includes(name) === inOutput)
      .join('');
  return {
    shared: pick(input, true, true),
    free: pick(input, false, true),
    summed: pick(input, true, false),
    added: Array.from(pick(kernel, true, true))
      .filter((name) => !input.includes(name))
      .join(''),
    alone: pick(input, false, false),
  };
}

function sumOver(
  x: tf.Tensor,
  names: string,
  alone: string,
): { readonly tensor: tf.Tensor; readonly names: string } {
  if (alone === '') return { tensor: x, names };
  const axes = Array.from(alone).map((name) => names.indexOf(name));
  const left = Array.from(names)
    .filter((name) => !alone.includes(name))
    .join('');
  return { tensor: tf.sum(x, axes), names: left };
}

const sizesOf = (names: string, shape: readonly number[]): [string, number][] =>
  Array.from(names).map((name, axis) => [name, shape[axis] ?? 1]);

const shapeOf = (names: string, sizes: ReadonlyMap<string, number>): number[] =>
  Array.from(names).map((name) => sizes.get(name) ?? 1);

/** Brings the axes into another order, without a copy where they are in that order. */
const arrange = (x: tf.Tensor, from: string, to: string): tf.Tensor =>
  from === to
    ? x
    : tf.transpose(
        x,
        Array.from(to).map((name) => from.indexOf(name)),
      );
