import * as tf from '@tensorflow/tfjs-core';
import { isTruthy } from '../../base/is-truthy.js';
import type { Arguments } from '../../base/signature.js';
import type { HeadAxes } from './heads.js';

/** (1, T, S): a position may look at itself and at what is before it. */
export const causalMask = (queries: number, keys: number): tf.Tensor =>
  tf.tidy(() => tf.greaterEqual(positions(queries, 1), positions(keys, 2)));

/** (1, T, S): a position may look at those that are less than `width` away. */
const windowMask = (queries: number, keys: number, width: number): tf.Tensor =>
  tf.tidy(() => tf.less(tf.abs(tf.sub(positions(queries, 1), positions(keys, 2))), width));

/** 0, 1, 2 … along one axis of three. */
const positions = (count: number, axis: 1 | 2): tf.Tensor =>
  tf.reshape(tf.range(0, count, 1, 'int32'), axis === 1 ? [1, count, 1] : [1, 1, count]);

/** All of the masks that are there, broadcast; null if there is none. */
export function both(masks: readonly (tf.Tensor | null)[]): tf.Tensor | null {
  const given = masks.filter((mask) => mask !== null).map(asBool);
  return given.length === 0 ? null : given.reduce((one, other) => tf.logicalAnd(one, other));
}

const asBool = (mask: tf.Tensor): tf.Tensor =>
  mask.dtype === 'bool' ? mask : tf.cast(mask, 'bool');

/** Which pairs count by the masks among a call's arguments, (…, queries, keys); null if all do. */
export function pairMask(args: Arguments, window: number | null): tf.Tensor | null {
  const given = args as Readonly<Record<string, tf.Tensor | null>>;
  const [queries, keys] = [given.query?.shape[1] ?? 1, given.value?.shape[1] ?? 1];
  return both([
    along(given.query_mask, -1),
    along(given.value_mask, -2),
    along(given.key_mask, -2),
    isTruthy(args.use_causal_mask) ? causalMask(queries, keys) : null,
    window === null ? null : windowMask(queries, keys, window),
    given.attention_mask ?? null,
  ]);
}

const along = (mask: tf.Tensor | null | undefined, axis: number): tf.Tensor | null =>
  mask ? tf.expandDims(mask, axis) : null;

/** A mask (…, queries …, keys …) with axes of size 1 before its positions, up to the rank of the scores. */
export function withHeads(mask: tf.Tensor, { rank, attention }: HeadAxes): tf.Tensor {
  const pairs = 2 * attention.length;
  const missing = Math.max(0, rank - 1 + attention.length - mask.rank);
  const [outer, inner] = [mask.shape.slice(0, -pairs), mask.shape.slice(-pairs)];
  return tf.reshape(mask, [...outer, ...Array<number>(missing).fill(1), ...inner]);
}
