import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { positiveAxis, type Shape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { typeOf } from './result-type.js';
import { asInt, asTensor, shapeOf } from './values.js';

/** Keeps the numbers of the last two axes for which `holds`; the others become 0. */
function masked(x: tf.Tensor, offset: number, holds: (distance: number) => boolean): tf.Tensor {
  const [rows = 1, columns = 1] = x.shape.slice(-2);
  const mask = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (holds(column - row - offset)) mask[row * columns + column] = 1;
  return tf.where(
    tf.cast(tf.broadcastTo(tf.tensor2d(mask, [rows, columns]), x.shape), 'bool'),
    x,
    tf.zerosLike(x),
  );
}

const triangle = (
  name: string,
  className: string,
  holds: (distance: number) => boolean,
): OpDefinition =>
  define([name, `numpy.${className}`], ['x'], [['k', 0]], {
    compute: ({ x, k }) => masked(asTensor(x), asInt(k, 'k'), holds),
    infer: ({ x }) => symbol(shapeOf(x), typeOf(x)),
  });

/** The places of a diagonal in a matrix that is read row by row. */
function diagonalPlaces(rows: number, columns: number, offset: number): number[] {
  const first = offset >= 0 ? offset : -offset * columns;
  const count = offset >= 0 ? Math.min(rows, columns - offset) : Math.min(rows + offset, columns);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => first + index * (columns + 1));
}

function diagonal(x: tf.Tensor, offset: number, axis1: unknown, axis2: unknown): tf.Tensor {
  const one = positiveAxis(asInt(axis1, 'axis1'), x.rank, 'diagonal');
  const other = positiveAxis(asInt(axis2, 'axis2'), x.rank, 'diagonal');
  const rest = x.shape.map((_, axis) => axis).filter((axis) => axis !== one && axis !== other);
  const moved = tf.transpose(x, [...rest, one, other]);
  const [rows = 1, columns = 1] = moved.shape.slice(-2);
  const flat = tf.reshape(moved, [...moved.shape.slice(0, -2), rows * columns]);
  return tf.gather(flat, tf.tensor1d(diagonalPlaces(rows, columns, offset), 'int32'), rest.length);
}

/** A vector becomes the diagonal of a matrix, a matrix gives its diagonal. */
function diag({ x, k }: Arguments): tf.Tensor {
  const tensor = asTensor(x);
  const offset = asInt(k, 'k');
  if (tensor.rank === 2) return diagonal(tensor, offset, 0, 1);
  if (tensor.rank !== 1)
    throw valueError(`\`x\` must be 1-D or 2-D. Received: x.shape=${repr(tensor.shape, 'tuple')}`);
  const size = tensor.size + Math.abs(offset);
  const places = new Int32Array(size * size).fill(tensor.size);
  diagonalPlaces(size, size, offset).forEach((place, index) => (places[place] = index));
  const padded = tf.concat([tensor, tf.zeros([1], tensor.dtype)]);
  return tf.reshape(tf.gather(padded, tf.tensor1d(places, 'int32')), [size, size]);
}

function diagShape(shape: Shape, offset: number): Shape {
  const [rows = null, columns = null] = shape;
  if (shape.length > 1) return [diagonalSize(rows, columns, offset)];
  const size = rows === null ? null : rows + Math.abs(offset);
  return [size, size];
}

const diagonalSize = (
  rows: number | null,
  columns: number | null,
  offset: number,
): number | null =>
  rows === null || columns === null ? null : diagonalPlaces(rows, columns, offset).length;

/** One tensor for each vector, all with one axis for each of them. */
function meshgrid({ x, indexing }: Arguments): tf.Tensor[] {
  const vectors = (x as readonly unknown[]).map((value) => tf.reshape(asTensor(value), [-1]));
  const swap = indexing === 'xy' && vectors.length > 1;
  const place = (index: number): number => (swap && index < 2 ? 1 - index : index);
  const shape = vectors.map((_, axis) => vectors[place(axis)]?.size ?? 1);
  return vectors.map((vector, index) =>
    tf.broadcastTo(
      tf.reshape(
        vector,
        shape.map((_, axis) => (axis === place(index) ? vector.size : 1)),
      ),
      shape,
    ),
  );
}

const axes12 = [
  ['offset', 0],
  ['axis1', 0],
  ['axis2', 1],
] as const;

/** Functions of the rows and columns of matrices. */
export const matrixOps: readonly OpDefinition[] = [
  triangle('tril', 'Tril', (distance) => distance <= 0),
  triangle('triu', 'Triu', (distance) => distance >= 0),
  define(['diag', 'numpy.Diag'], ['x'], [['k', 0]], {
    compute: diag,
    infer: ({ x, k }) => symbol(diagShape(shapeOf(x), asInt(k, 'k')), typeOf(x)),
  }),
  define(['diagonal', 'numpy.Diagonal'], ['x'], axes12, {
    compute: ({ x, offset, axis1, axis2 }) =>
      diagonal(asTensor(x), asInt(offset, 'offset'), axis1, axis2),
    infer: ({ x, offset, axis1, axis2 }) => {
      const shape = shapeOf(x);
      const [one, other] = [axis1, axis2].map((axis) =>
        positiveAxis(asInt(axis, 'axis'), shape.length, 'diagonal'),
      ) as [number, number];
      const rest = shape.filter((_, axis) => axis !== one && axis !== other);
      const size = diagonalSize(shape[one] ?? null, shape[other] ?? null, asInt(offset, 'offset'));
      return symbol([...rest, size], typeOf(x));
    },
  }),
  define(['trace', 'numpy.Trace'], ['x'], axes12, {
    compute: ({ x, offset, axis1, axis2 }) =>
      tf.sum(diagonal(asTensor(x), asInt(offset, 'offset'), axis1, axis2), -1),
  }),
  {
    ...define(['meshgrid', 'numpy.Meshgrid'], ['x'], [['indexing', 'xy']], { compute: meshgrid }),
    parameters: [{ name: 'x' }, { name: 'indexing', default: 'xy', keywordOnly: true }],
    variadic: 'x',
  },
];
