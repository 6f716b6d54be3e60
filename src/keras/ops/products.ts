import * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../base/dtype.js';
import { typeError, valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { positiveAxis, type Shape } from '../base/shape.js';
import { einsum } from '../tensors/einsum/einsum.js';
import { parseSubscripts } from '../tensors/einsum/parse-subscripts.js';
import { define, symbol, type Body } from './define.js';
import type { OpDefinition } from './definition.js';
import { resultType } from './result-type.js';
import { broadcastShapes, productShape } from './shapes.js';
import { asInts, asTensor, shapeOf } from './values.js';

/** Computes in float32 and gives the common type: the engine has no matrix products of whole numbers. */
function inFloats(
  values: readonly unknown[],
  compute: (...tensors: tf.Tensor[]) => tf.Tensor,
): tf.Tensor {
  const dtype = resultType(values);
  return asTensor(compute(...values.map((value) => asTensor(value, 'float32'))), numeric(dtype));
}

const numeric = (dtype: DType): DType => (dtype === 'bool' ? 'int32' : dtype);

const pair = (
  name: string,
  className: string,
  compute: (one: tf.Tensor, other: tf.Tensor) => tf.Tensor,
  shape?: (one: Shape, other: Shape) => Shape,
): OpDefinition =>
  define([name, `numpy.${className}`], ['x1', 'x2'], [], {
    compute: ({ x1, x2 }) => {
      shape?.(shapeOf(x1), shapeOf(x2));
      return inFloats([x1, x2], compute);
    },
    ...(shape === undefined
      ? {}
      : {
          infer: ({ x1, x2 }) =>
            symbol(shape(shapeOf(x1), shapeOf(x2)), numeric(resultType([x1, x2]))),
        }),
  } satisfies Body);

/** The matrix product as Python's `@`: vectors become a row or a column, the axes before the last two are broadcast. */
function matmul(one: tf.Tensor, other: tf.Tensor): tf.Tensor {
  const left = one.rank === 1 ? tf.expandDims(one, 0) : one;
  const right = other.rank === 1 ? tf.expandDims(other, 1) : other;
  const shape = broadcastShapes(left.shape.slice(0, -2), right.shape.slice(0, -2)) as number[];
  const product = tf.matMul(spread(left, shape), spread(right, shape));
  const drop = [...(one.rank === 1 ? [-2] : []), ...(other.rank === 1 ? [-1] : [])];
  return drop.length === 0
    ? product
    : tf.squeeze(
        product,
        drop.map((axis) => axis + product.rank),
      );
}

/** The engine's gradient of a product does not sum over broadcast axes; that of `broadcastTo` does. */
const spread = (x: tf.Tensor, leading: readonly number[]): tf.Tensor => {
  const shape = [...leading, ...x.shape.slice(-2)];
  return shape.length === x.rank && shape.every((size, axis) => size === x.shape[axis])
    ? x
    : tf.broadcastTo(x, shape);
};

/** Sums over the axes of both that face each other. */
function tensordot(one: tf.Tensor, other: tf.Tensor, axes: unknown): tf.Tensor {
  const [first, second] = facingAxes(axes, one.rank, other.rank);
  const letter = (index: number): string => String.fromCharCode(97 + index);
  const left = one.shape.map((_, axis) => letter(axis));
  const right = other.shape.map((_, axis) => {
    const facing = second.indexOf(axis);
    return letter(facing < 0 ? one.rank + axis : (first[facing] ?? 0));
  });
  const output = [
    ...left.filter((_, axis) => !first.includes(axis)),
    ...right.filter((_, axis) => !second.includes(axis)),
  ];
  return einsum(`${left.join('')},${right.join('')}->${output.join('')}`, [one, other]);
}

function facingAxes(axes: unknown, rank: number, otherRank: number): [number[], number[]] {
  if (typeof axes === 'number') {
    const count = Array.from({ length: axes }, (_, index) => index);
    return [count.map((index) => rank - axes + index), count];
  }
  if (!Array.isArray(axes) || axes.length !== 2)
    throw valueError(
      `tensordot: \`axes\` must be an integer or two lists of axes. Received: axes=${repr(axes)}`,
    );
  const [first, second] = (axes as readonly unknown[]).map((side) => asInts(side, 'axes'));
  return [
    (first ?? []).map((axis) => positiveAxis(axis, rank, 'tensordot')),
    (second ?? []).map((axis) => positiveAxis(axis, otherRank, 'tensordot')),
  ];
}

/** As numpy's: a sum over the last axis of one and the last but one of the other. */
function dot(one: tf.Tensor, other: tf.Tensor): tf.Tensor {
  if (one.rank === 0 || other.rank === 0) return tf.mul(one, other);
  return tensordot(one, other, [[one.rank - 1], [Math.max(other.rank - 2, 0)]]);
}

const dotShape = (one: Shape, other: Shape): Shape =>
  one.length === 0 || other.length === 0
    ? [...one, ...other]
    : remaining(one, other, [[one.length - 1], [Math.max(other.length - 2, 0)]]);

const innerShape = (one: Shape, other: Shape): Shape =>
  one.length === 0 || other.length === 0
    ? [...one, ...other]
    : remaining(one, other, [[one.length - 1], [other.length - 1]]);

/** The axes that are not summed over. */
function remaining(one: Shape, other: Shape, axes: unknown): Shape {
  const [first, second] = facingAxes(axes, one.length, other.length);
  return [
    ...one.filter((_, axis) => !first.includes(axis)),
    ...other.filter((_, axis) => !second.includes(axis)),
  ];
}

/** @throws TypeError for what is no text. */
function readSubscripts(subscripts: unknown): string {
  if (typeof subscripts === 'string') return subscripts;
  throw typeError(`einsum: the first argument must be a string. Received: ${repr(subscripts)}`);
}

/** An unknown size is that of another operand with the same label, if that one is known. */
function einsumShape(subscripts: string, shapes: readonly Shape[]): Shape {
  const { operands, output } = parseSubscripts(
    subscripts,
    shapes.map(({ length }) => length),
  );
  return output.map((label) => {
    const sizes = operands.flatMap((labels, index) => {
      const axis = labels.indexOf(label);
      return axis < 0 ? [] : [shapes[index]?.[axis] ?? null];
    });
    return sizes.find((size) => size !== null && size !== 1) ?? (sizes.includes(null) ? null : 1);
  });
}

const outer = (one: tf.Tensor, other: tf.Tensor): tf.Tensor =>
  tf.mul(tf.reshape(one, [-1, 1]), tf.reshape(other, [1, -1]));

const inner = (one: tf.Tensor, other: tf.Tensor): tf.Tensor =>
  one.rank === 0 || other.rank === 0
    ? tf.mul(one, other)
    : tensordot(one, other, [[one.rank - 1], [other.rank - 1]]);

const vdot = (one: tf.Tensor, other: tf.Tensor): tf.Tensor =>
  tf.sum(tf.mul(tf.reshape(one, [-1]), tf.reshape(other, [-1])));

/** Products of vectors, matrices and tensors. */
export const productOps: readonly OpDefinition[] = [
  pair('matmul', 'Matmul', matmul, productShape),
  pair('dot', 'Dot', dot, dotShape),
  pair('outer', 'Outer', outer),
  pair('inner', 'Inner', inner, innerShape),
  pair('vdot', 'Vdot', vdot),
  define(['tensordot', 'numpy.Tensordot'], ['x1', 'x2'], [['axes', 2]], {
    compute: ({ x1, x2, axes }) => inFloats([x1, x2], (one, other) => tensordot(one, other, axes)),
    infer: ({ x1, x2, axes }) =>
      symbol(remaining(shapeOf(x1), shapeOf(x2), axes), numeric(resultType([x1, x2]))),
  }),
  {
    ...define(['einsum', 'numpy.Einsum'], ['operands'], ['subscripts'], {
      compute: ({ subscripts, operands }) => {
        const text = readSubscripts(subscripts);
        return inFloats(operands as readonly unknown[], (...tensors) => einsum(text, tensors));
      },
      infer: ({ subscripts, operands }) => {
        const values = operands as readonly unknown[];
        const shape = einsumShape(readSubscripts(subscripts), values.map(shapeOf));
        return symbol(shape, numeric(resultType(values)));
      },
    }),
    parameters: [{ name: 'subscripts' }, { name: 'operands' }],
    variadic: 'operands',
  },
];
