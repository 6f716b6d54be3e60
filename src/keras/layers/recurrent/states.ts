import * as tf from '@tensorflow/tfjs-core';
import { KerasError } from '../../base/errors.js';
import type { Nested } from '../../graph/nested.js';
import type { NestedShape } from '../base/shapes.js';
import type { AnyCell, StateSize } from './cell.js';

/** The width of each state, in order. */
export const flatSizes = (size: StateSize): number[] =>
  typeof size === 'number' ? [size] : size.flatMap(flatSizes);

/** The sizes as a list, also of a cell that has one state only. */
export const listOfSizes = (size: StateSize): readonly StateSize[] =>
  typeof size === 'number' ? [size] : size;

/** Puts flat states into the structure of the sizes. */
export function packStates(
  sizes: readonly StateSize[],
  flat: readonly tf.Tensor[],
): Nested<tf.Tensor>[] {
  let used = 0;
  const pack = (size: StateSize): Nested<tf.Tensor> =>
    typeof size === 'number' ? stateAt(flat, used++) : size.map(pack);
  return sizes.map(pack);
}

/** The shapes of the states, in the structure of the sizes. */
export const shapesOfStates = (sizes: readonly StateSize[], batch: number | null): NestedShape[] =>
  sizes.map((size) => (typeof size === 'number' ? [batch, size] : shapesOfStates(size, batch)));

/** The flat states before the first step: those of the cell itself, or zeros. */
export function firstStates(cell: AnyCell, batch: number): readonly tf.Tensor[] {
  if (hasFirstStates(cell)) return cell.initialStates(batch);
  return flatSizes(cell.stateSize).map((size) => tf.zeros([batch, size]));
}

const hasFirstStates = (
  cell: object,
): cell is { initialStates(batch: number): readonly tf.Tensor[] } =>
  'initialStates' in cell && typeof cell.initialStates === 'function';

/** One of a cell's states. @throws IndexError if too few were given. */
export function stateAt(states: readonly tf.Tensor[], index: number): tf.Tensor {
  const state = states[index];
  if (state !== undefined) return state;
  throw new KerasError(
    'IndexError',
    `list index out of range: \`initial_state\` has ${states.length} tensor(s), expected at least ${index + 1}.`,
  );
}

/** A copy through which no gradient flows: what a variable takes over. */
export const copyWithoutGradient = tf.customGrad((x) => ({
  value: tf.clone(x as tf.Tensor),
  gradFunc: (dy: tf.Tensor) => tf.zerosLike(dy),
}));
