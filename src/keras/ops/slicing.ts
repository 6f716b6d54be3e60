import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { repr, writeShape } from '../base/repr.js';
import type { Shape } from '../base/shape.js';
import { isEngineTensor } from '../base/engine-tensor.js';
import { Ellipsis, Slice } from '../graph/slices.js';

/** What a key asks of one axis: a single place, or places from `start` on; or a new axis. */
type Pick =
  | { readonly kind: 'place'; readonly axis: number; readonly index: number }
  | {
      readonly kind: 'range';
      readonly axis: number;
      readonly start: number;
      readonly count: number | null;
      readonly step: number;
    }
  | { readonly kind: 'new' };

/** The parts of a key `x[a, b:c, ..., None]`, one for each axis. @throws ValueError as Keras does, for keys that do not fit. */
export function readKey(shape: Shape, key: unknown): Pick[] {
  const parts: unknown[] = Array.isArray(key) ? [...(key as unknown[])] : [key];
  const dots = parts.filter((part) => part instanceof Ellipsis).length;
  if (dots > 1) throw valueError(`Slice should only have one ellipsis. Received: \`${repr(key)}\``);
  if (dots === 0) parts.push(new Ellipsis());
  const consuming = parts.filter((part) => part !== null && !(part instanceof Ellipsis)).length;
  if (consuming > shape.length)
    throw valueError(
      `Array has shape ${writeShape(shape)} but slice has to many indices. Received: \`${repr(key)}\``,
    );
  let axis = 0;
  return parts.flatMap((part): Pick[] => {
    if (part === null) return [{ kind: 'new' }];
    if (!(part instanceof Ellipsis)) return [pick(part, axis++, shape, key)];
    return Array.from({ length: shape.length - consuming }, () =>
      pick(new Slice(null, null), axis++, shape, key),
    );
  });
}

function pick(part: unknown, axis: number, shape: Shape, key: unknown): Pick {
  const size = shape[axis] ?? null;
  const index = isEngineTensor(part) && part.rank === 0 ? part.dataSync()[0] : part;
  if (part instanceof Slice) return range(part, axis, size);
  if (typeof index !== 'number')
    throw valueError(`Unsupported key type for array slice. Received: \`${repr(key)}\``);
  return { kind: 'place', axis, index: placeOf(index, shape, axis, key) };
}

function placeOf(index: number, shape: Shape, axis: number, key: unknown): number {
  const size = shape[axis] ?? null;
  if (size === null) return index;
  const positive = index < 0 ? index + size : index;
  if (positive < 0 || positive >= size)
    throw valueError(
      `Array has shape ${writeShape(shape)} but out-of-bounds index ${repr(key, 'tuple')} was requested.`,
    );
  return positive;
}

/** As Python's `slice.indices`. */
function range({ start, stop, step }: Slice, axis: number, size: number | null): Pick {
  const by = step ?? 1;
  if (by === 0) throw valueError('slice step cannot be zero');
  if (size === null) return { kind: 'range', axis, start: start ?? 0, count: null, step: by };
  const [lowest, highest] = by > 0 ? [0, size] : [-1, size - 1];
  const clamp = (bound: number | null, standard: number): number => {
    if (bound === null) return standard;
    return Math.min(Math.max(bound < 0 ? bound + size : bound, lowest), highest);
  };
  const from = clamp(start, by > 0 ? lowest : highest);
  const to = clamp(stop, by > 0 ? highest : lowest);
  return {
    kind: 'range',
    axis,
    start: from,
    count: Math.max(0, Math.ceil((to - from) / by)),
    step: by,
  };
}

/** The shape of what a key picks. An axis of unknown size stays unknown. */
export const pickedShape = (picks: readonly Pick[]): Shape =>
  picks.flatMap((part) => (part.kind === 'new' ? [1] : part.kind === 'range' ? [part.count] : []));

/** Cuts out what a key picks, by operations that have gradients (the engine's strided slice has none). */
export function pickFrom(x: tf.Tensor, picks: readonly Pick[]): tf.Tensor {
  const cut = tf.slice(x, ...window(x, picks));
  const stepped = picks.reduce((tensor, part) => stride(tensor, part), cut);
  return tf.reshape(stepped, pickedShape(picks) as number[]);
}

/** The block that holds all places that are picked. */
function window(x: tf.Tensor, picks: readonly Pick[]): [number[], number[]] {
  const begin: number[] = [];
  const size: number[] = [];
  for (const part of picks) {
    if (part.kind === 'new') continue;
    const { axis } = part;
    const span = part.kind === 'place' ? 1 : spanOf(part.count ?? 0, part.step);
    const last = part.kind === 'place' ? part.index : part.start;
    const first = part.kind === 'range' && part.step < 0 && span > 0 ? last - span + 1 : last;
    begin[axis] = Math.min(Math.max(first, 0), x.shape[axis] ?? 0);
    size[axis] = span;
  }
  return [begin, size];
}

const spanOf = (count: number, step: number): number =>
  count === 0 ? 0 : (count - 1) * Math.abs(step) + 1;

function stride(x: tf.Tensor, part: Pick): tf.Tensor {
  if (part.kind !== 'range' || part.step === 1 || (part.count ?? 0) === 0) return x;
  const { axis, step, count } = part;
  if (step === -1) return tf.reverse(x, axis);
  const by = Math.abs(step);
  const places = Int32Array.from({ length: count ?? 0 }, (_, index) => index * by);
  return tf.gather(x, tf.tensor1d(step < 0 ? places.reverse() : places, 'int32'), axis);
}
