import * as tf from '@tensorflow/tfjs-core';
import { KerasError, valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import { withGradient } from '../base/with-gradient.js';
import type { Arguments } from '../base/signature.js';
import { eliminate } from './eliminate.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, resultType, typeOf } from './result-type.js';
import { asFloats, asTensor, shapeOf } from './values.js';

/** @throws ValueError unless the last two axes are those of a square matrix. */
function checkSquare(x: unknown): void {
  const shape = shapeOf(x);
  const [rows, columns] = shape.slice(-2);
  if (shape.length < 2 || (rows !== columns && rows !== null && columns !== null))
    throw valueError(
      `The last two axes must be equally long. Received: x.shape=${writeShape(shape)}`,
    );
}

const transposed = (x: tf.Tensor): tf.Tensor =>
  tf.transpose(x, [...x.shape.slice(0, -2).map((_, axis) => axis), x.rank - 1, x.rank - 2]);

/** The inverse of each matrix. @throws InvalidArgumentError, as TensorFlow, where there is none. */
function inverse(x: tf.Tensor): tf.Tensor {
  return withGradient([x], {
    compute: (matrices) => {
      const { inverse: found, determinant } = eliminate(matrices);
      if (determinant.includes(0))
        throw new KerasError('InvalidArgumentError', 'Input is not invertible.');
      return tf.tensor(found, matrices.shape);
    },
    gradient: (dy, matrices) => {
      const turned = transposed(inverse(matrices));
      return [tf.neg(tf.matMul(tf.matMul(turned, dy), turned))];
    },
  });
}

/** The gradient of a determinant is the determinant times the inverse, turned. */
const determinant = (x: tf.Tensor): tf.Tensor =>
  withGradient([x], {
    compute: (matrices) => tf.tensor(eliminate(matrices).determinant, matrices.shape.slice(0, -2)),
    gradient: (dy, matrices) => {
      const each = tf.expandDims(tf.expandDims(tf.mul(dy, determinant(matrices)), -1), -1);
      return [tf.mul(each, transposed(inverse(matrices)))];
    },
  });

function solve({ a, b }: Arguments): tf.Tensor {
  checkSquare(a);
  const [matrix, right] = [asFloats(a), asFloats(b)];
  if (right.rank === matrix.rank) return tf.matMul(inverse(matrix), right);
  return tf.squeeze(tf.matMul(inverse(matrix), tf.expandDims(right, -1)), [-1]);
}

/** The vector product along the last axis, of three numbers each. */
function cross({ x1, x2 }: Arguments): tf.Tensor {
  const dtype = resultType([x1, x2]);
  const [a, b] = [asTensor(x1, dtype), asTensor(x2, dtype)];
  if (a.shape.at(-1) !== 3 || b.shape.at(-1) !== 3)
    throw valueError(
      `\`cross\` needs vectors of three numbers. Received: ${writeShape(a.shape)} and ${writeShape(b.shape)}`,
    );
  const turn = (x: tf.Tensor, places: number[]): tf.Tensor => tf.gather(x, places, x.rank - 1);
  const [next, last] = [
    [1, 2, 0],
    [2, 0, 1],
  ] as [number[], number[]];
  return tf.sub(tf.mul(turn(a, next), turn(b, last)), tf.mul(turn(a, last), turn(b, next)));
}

/** Functions of matrices as linear maps. */
export const linearAlgebraOps: readonly OpDefinition[] = [
  define(['inv', 'linalg.Inv'], ['x'], [], {
    compute: ({ x }) => {
      checkSquare(x);
      return inverse(asFloats(x));
    },
    infer: ({ x }) => {
      checkSquare(x);
      return symbol(shapeOf(x), floatType(typeOf(x)));
    },
  }),
  define(['det', 'linalg.Det'], ['x'], [], {
    compute: ({ x }) => {
      checkSquare(x);
      return determinant(asFloats(x));
    },
    infer: ({ x }) => symbol(shapeOf(x).slice(0, -2), floatType(typeOf(x))),
  }),
  define(['solve', 'linalg.Solve'], ['a', 'b'], [], {
    compute: solve,
    infer: ({ b }) => symbol(shapeOf(b), floatType(typeOf(b))),
  }),
  define(['cross', 'numpy.Cross'], ['x1', 'x2'], [], { compute: cross }),
];
