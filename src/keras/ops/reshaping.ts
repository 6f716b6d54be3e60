import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { fullShape, isFull, positiveAxis, type Shape } from '../base/shape.js';
import { claimShape } from './claim-shape.js';
import { define, symbol, type Options } from './define.js';
import type { OpDefinition } from './definition.js';
import { typeOf } from './result-type.js';
import { reshapedShape } from './shapes.js';
import { asInt, asInts, asTensor, shapeOf } from './values.js';

/** An operation that gives the numbers of `x` again, in another order or shape. */
function rearranging(
  [name, className]: readonly [name: string, className: string],
  options: Options,
  compute: (x: tf.Tensor, args: Readonly<Record<string, unknown>>) => tf.Tensor,
  shape: (shape: Shape, args: Readonly<Record<string, unknown>>) => Shape,
): OpDefinition {
  return define([name, `numpy.${className}`], ['x'], options, {
    compute: (args) => compute(asTensor(args.x), args),
    infer: (args) => symbol(shape(shapeOf(args.x), args), typeOf(args.x)),
  });
}

const readShape = (value: unknown): number[] => asInts(value, 'newshape');

function order(rank: number, axes: unknown): number[] {
  if (axes === null || axes === undefined)
    return Array.from({ length: rank }, (_, axis) => rank - 1 - axis);
  const wanted = asInts(axes, 'axes').map((axis) => positiveAxis(axis, rank, 'transpose'));
  if (new Set(wanted).size === rank && wanted.length === rank) return wanted;
  throw valueError(
    `axis must be a list of the same length as the input shape, expected ${rank}, but received ${wanted.length}.`,
  );
}

function swapped(rank: number, axis1: unknown, axis2: unknown): number[] {
  const axes = Array.from({ length: rank }, (_, axis) => axis);
  const one = positiveAxis(asInt(axis1, 'axis1'), rank, 'swapaxes');
  const other = positiveAxis(asInt(axis2, 'axis2'), rank, 'swapaxes');
  [axes[one], axes[other]] = [other, one];
  return axes;
}

/** The axes in their new order: those that are moved to where they go, the others in between. */
function moved(rank: number, source: unknown, destination: unknown): number[] {
  const from = asInts(source, 'source').map((axis) => positiveAxis(axis, rank, 'moveaxis'));
  const to = asInts(destination, 'destination').map((axis) => positiveAxis(axis, rank, 'moveaxis'));
  const rest = Array.from({ length: rank }, (_, axis) => axis).filter(
    (axis) => !from.includes(axis),
  );
  return Array.from({ length: rank }, (_, place) => {
    const index = to.indexOf(place);
    return index >= 0 ? (from[index] ?? 0) : (rest.shift() ?? 0);
  });
}

const permuted = (shape: Shape, axes: readonly number[]): Shape =>
  axes.map((axis) => shape[axis] ?? null);

/** New axes are counted in the result. */
function expanded(shape: Shape, axis: unknown): Shape {
  const axes = asInts(axis, 'axis');
  const rank = shape.length + axes.length;
  const news = new Set(axes.map((each) => positiveAxis(each, rank, 'expand_dims')));
  const rest = [...shape];
  return Array.from({ length: rank }, (_, each) => (news.has(each) ? 1 : (rest.shift() ?? null)));
}

function squeezed(shape: Shape, axis: unknown): Shape {
  if (axis === null || axis === undefined) return shape.filter((size) => size !== 1);
  const axes = asInts(axis, 'axis').map((each) => positiveAxis(each, shape.length, 'squeeze'));
  for (const each of axes)
    if (shape[each] !== 1 && shape[each] !== null)
      throw valueError(
        `Cannot squeeze axis ${each}, because the dimension is not 1. Received: x.shape=${repr(shape, 'tuple')}`,
      );
  return shape.filter((_, each) => !axes.includes(each));
}

/** One of the sizes that a call gives with -1 is found out by the engine. */
const into =
  (shape: (shape: Shape, args: Readonly<Record<string, unknown>>) => Shape) =>
  (x: tf.Tensor, args: Readonly<Record<string, unknown>>): tf.Tensor =>
    tf.reshape(x, [...fullShape(shape(x.shape, args), 'reshape')]);

const flat = (shape: Shape): Shape => [
  isFull(shape) ? shape.reduce((product, size) => product * size, 1) : null,
];

function flippedAxes(rank: number, axis: unknown): number[] {
  if (axis === null || axis === undefined) return Array.from({ length: rank }, (_, each) => each);
  return asInts(axis, 'axis').map((each) => positiveAxis(each, rank, 'flip'));
}

const toReshape = (shape: Shape, { newshape }: Readonly<Record<string, unknown>>): Shape =>
  reshapedShape(shape, readShape(newshape));
const toExpand = (shape: Shape, { axis }: Readonly<Record<string, unknown>>): Shape =>
  expanded(shape, axis);
const toSqueeze = (shape: Shape, { axis }: Readonly<Record<string, unknown>>): Shape =>
  squeezed(shape, axis);
const unchanged = (shape: Shape): Shape => shape;

/** Functions that change the shape or the order of the axes. */
export const reshapingOps: readonly OpDefinition[] = [
  rearranging(['reshape', 'Reshape'], ['newshape'], into(toReshape), toReshape),
  rearranging(['ravel', 'Ravel'], [], into(flat), flat),
  rearranging(['expand_dims', 'ExpandDims'], ['axis'], into(toExpand), toExpand),
  rearranging(['squeeze', 'Squeeze'], [['axis', null]], into(toSqueeze), toSqueeze),
  rearranging(
    ['transpose', 'Transpose'],
    [['axes', null]],
    (x, { axes }) => tf.transpose(x, order(x.rank, axes)),
    (shape, { axes }) => permuted(shape, order(shape.length, axes)),
  ),
  rearranging(
    ['swapaxes', 'Swapaxes'],
    ['axis1', 'axis2'],
    (x, { axis1, axis2 }) => tf.transpose(x, swapped(x.rank, axis1, axis2)),
    (shape, { axis1, axis2 }) => permuted(shape, swapped(shape.length, axis1, axis2)),
  ),
  rearranging(
    ['moveaxis', 'Moveaxis'],
    ['source', 'destination'],
    (x, { source, destination }) => tf.transpose(x, moved(x.rank, source, destination)),
    (shape, { source, destination }) => permuted(shape, moved(shape.length, source, destination)),
  ),
  rearranging(
    ['flip', 'Flip'],
    [['axis', null]],
    (x, { axis }) => tf.reverse(x, flippedAxes(x.rank, axis)),
    unchanged,
  ),
  rearranging(
    ['broadcast_to', 'BroadcastTo'],
    ['shape'],
    (x, { shape }) => {
      const wanted = asInts(shape, 'shape');
      claimShape(wanted, 'broadcast_to');
      return tf.broadcastTo(x, wanted);
    },
    (_, { shape }) => asInts(shape, 'shape'),
  ),
];
