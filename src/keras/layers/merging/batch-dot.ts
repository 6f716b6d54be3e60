import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../../base/engine-tensor.js';
import { KerasError, valueError } from '../../base/errors.js';
import { writeShape } from '../../base/repr.js';
import { sizeOf, type Shape } from '../../base/shape.js';

/**
 * Products of two batches, sample by sample, summed along one axis of each (counted from the front, not 0).
 * The result has the other axes of the first, then those of the second; two matrices give one column.
 */
export function batchDot(
  one: tf.Tensor,
  other: tf.Tensor,
  [first, second]: readonly [number, number],
): tf.Tensor {
  if (first === 0 || second === 0)
    throw valueError(
      'Cannot perform batch_dot over axis 0. If your inputs are not batched, add a dummy batch dimension to your ' +
        'inputs using keras.ops.expand_dims(x, 0)',
    );
  const [batch = 1] = one.shape;
  const rows = others(one.shape, first);
  const columns = others(other.shape, second);
  const product = tf.matMul(
    tf.reshape(moveAxis(toFloat(one), first, one.rank - 1), [batch, sizeOf(rows), -1]),
    tf.reshape(moveAxis(toFloat(other), second, 1), [batch, -1, sizeOf(columns)]),
  );
  const shape = [batch, ...rows, ...columns];
  return tf.reshape(product, shape.length === 1 ? [batch, 1] : shape);
}

/** The size of an axis. @throws IndexError as Python, if there is none. */
export function sizeAt(shape: Shape, axis: number): number | null {
  const size = shape[axis];
  if (size !== undefined) return size;
  throw new KerasError(
    'IndexError',
    `tuple index out of range: axes=${axis} of a \`Dot\` layer for an input of shape ${writeShape(shape)}`,
  );
}

/** The sizes besides the batch axis and the one that is summed over. */
const others = (shape: readonly number[], axis: number): number[] =>
  shape.filter((_, index) => index !== 0 && index !== axis);

function moveAxis(x: tf.Tensor, from: number, to: number): tf.Tensor {
  if (from === to) return x;
  const order = x.shape.map((_, axis) => axis).filter((axis) => axis !== from);
  return tf.transpose(x, order.toSpliced(to, 0, from));
}
