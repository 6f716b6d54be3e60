import { KerasError, typeError, valueError } from '../base/errors.js';
import { isNumber, wholeOf } from '../base/float.js';
import { repr, writeShape } from '../base/repr.js';
import { positiveAxis, type Shape } from '../base/shape.js';
import { Misfit } from './misfit.js';

/** The shape of what is computed element by element from tensors of these shapes. @throws ValueError if they do not fit. */
export function broadcastShapes(one: Shape, other: Shape): Shape {
  const rank = Math.max(one.length, other.length);
  const pad = (shape: Shape): Shape => [
    ...Array.from({ length: rank - shape.length }, () => 1),
    ...shape,
  ];
  const second = pad(other);
  return pad(one).map((size, axis) => {
    const facing = second[axis] ?? null;
    if (size === 1) return facing;
    if (size === null) return facing === 1 ? null : facing;
    if (facing === 1 || facing === null || facing === size) return size;
    throw new Misfit(
      `Cannot broadcast shape, the failure dim has value ${size}, which cannot be broadcasted to ${facing}. ` +
        `Input shapes are: ${repr(one)} and ${repr(other)}.`,
    );
  });
}

/** The axes over which a reduction goes, counted from the front; all if none are named. */
export function reducedAxes(rank: number, axis: unknown, what: string): number[] {
  if (axis === null || axis === undefined) return Array.from({ length: rank }, (_, each) => each);
  const axes: readonly unknown[] = Array.isArray(axis) ? axis : [axis];
  return axes.map((each) => positiveAxis(readAxis(each, what), rank, what));
}

/** @throws InvalidArgumentError for a text, ValueError for what is no number, TypeError for a fraction. */
function readAxis(axis: unknown, what: string): number {
  const whole = wholeOf(axis);
  if (whole !== undefined) return whole;
  const message = `${what}: \`axis\` must be an integer. Received: axis=${repr(axis)}`;
  if (typeof axis === 'string') throw new KerasError('InvalidArgumentError', message);
  throw isNumber(axis) ? typeError(message) : valueError(message);
}

/** The shape after a reduction. */
export function reducedShape(shape: Shape, axes: readonly number[], keepDims: boolean): Shape {
  const reduced = new Set(axes);
  return keepDims
    ? shape.map((size, axis) => (reduced.has(axis) ? 1 : size))
    : shape.filter((_, axis) => !reduced.has(axis));
}

/** The shape of a matrix product. @throws ValueError if the inner sizes differ. */
export function productShape(one: Shape, other: Shape): Shape {
  const left = one.length === 1 ? [1, ...one] : one;
  const right = other.length === 1 ? [...other, 1] : other;
  const facing = [left.at(-1), right.at(-2)].filter((size) => size !== null);
  if (new Set(facing).size > 1)
    throw new Misfit(
      'Inner dimensions (`x1.shape[-1]` and `x2.shape[-2]`) must be equal, but received ' +
        `\`x1.shape=${writeShape(left)}\` and \`x2.shape=${writeShape(right)}\`.`,
    );
  return [
    ...broadcastShapes(left.slice(0, -2), right.slice(0, -2)),
    ...(one.length === 1 ? [] : [left.at(-2) ?? null]),
    ...(other.length === 1 ? [] : [right.at(-1) ?? null]),
  ];
}

/** The shape that `reshape` gives, -1 found out where possible. @throws ValueError if the sizes cannot fit. */
export function reshapedShape(shape: Shape, wanted: Shape): Shape {
  const unknown = wanted.filter((size) => size === -1).length;
  if (unknown > 1)
    throw valueError(
      `There must be at most one unknown dimension (-1) in newshape. Received: newshape=${writeShape(wanted)}.`,
    );
  if ([...shape, ...wanted].includes(null))
    return wanted.map((size) => (size === -1 ? null : size));
  const total = product(shape);
  const known = product(wanted.filter((size) => size !== -1));
  const what = `input_shape=${writeShape(shape)}, newshape=${writeShape(wanted)}`;
  if (unknown === 0) {
    if (total === known) return wanted;
    throw new Misfit(`The total size of the tensor must be unchanged. Received: ${what}`);
  }
  if (known === 0 || total % known !== 0)
    throw new Misfit(
      'The total size of the tensor must be unchanged, however, the input size cannot by divided by the specified ' +
        `dimensions in newshape. Received: ${what}`,
    );
  return wanted.map((size) => (size === -1 ? total / known : size));
}

const product = (sizes: Shape): number =>
  sizes.reduce<number>((total, size) => total * (size ?? 1), 1);
