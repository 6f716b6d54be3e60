import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../../base/errors.js';
import { parseSubscripts } from './parse-subscripts.js';

/** A tensor whose axes have labels. */
interface Labelled {
  readonly tensor: tf.Tensor;
  readonly labels: readonly string[];
}

/**
 * Einstein's sums as `numpy.einsum` has them, made of matrix products, sums and transpositions: these have gradients of all
 * orders, and the WebAssembly engine has no kernel of its own for it.
 * @throws ValueError if the expression does not fit the operands.
 */
export function einsum(subscripts: string, operands: readonly tf.Tensor[]): tf.Tensor {
  const { operands: labels, output } = parseSubscripts(
    subscripts,
    operands.map(({ rank }) => rank),
  );
  let rest = operands.map((tensor, index) => diagonals({ tensor, labels: labels[index] ?? [] }));
  checkSizes(rest, subscripts);
  while (rest.length > 1) {
    const [one, other, ...others] = rest as [Labelled, Labelled, ...Labelled[]];
    const needed = new Set([...output, ...others.flatMap((operand) => operand.labels)]);
    rest = [multiply(one, other, needed), ...others];
  }
  const [last] = rest;
  if (last === undefined) throw valueError('einsum needs at least one operand.');
  return arrange(sumOut(last, new Set(output)), output);
}

function checkSizes(operands: readonly Labelled[], subscripts: string): void {
  const sizes = new Map<string, number>();
  for (const { tensor, labels } of operands)
    labels.forEach((label, axis) => {
      const size = tensor.shape[axis] ?? 1;
      const known = sizes.get(label) ?? 1;
      if (known !== 1 && size !== 1 && known !== size)
        throw valueError(
          `einsum: the label '${label}' of '${subscripts}' stands for ${known} and for ${size}.`,
        );
      sizes.set(label, Math.max(known, size));
    });
}

/** A label that an operand has twice picks its diagonal. */
function diagonals({ tensor, labels }: Labelled): Labelled {
  const first = labels.findIndex((label, axis) => labels.indexOf(label) < axis);
  if (first < 0) return { tensor, labels };
  const second = labels.indexOf(labels[first] ?? '');
  const others = labels.map((_, axis) => axis).filter((axis) => axis !== first && axis !== second);
  const size = tensor.shape[first] ?? 1;
  const moved = tf.transpose(tensor, [...others, second, first]);
  const flat = tf.reshape(moved, [...moved.shape.slice(0, -2), size * size]);
  const steps = tf.tensor1d(
    Int32Array.from({ length: size }, (_, each) => each * (size + 1)),
    'int32',
  );
  return diagonals({
    tensor: tf.gather(flat, steps, others.length),
    labels: [...others.map((axis) => labels[axis] ?? ''), labels[first] ?? ''],
  });
}

function sumOut({ tensor, labels }: Labelled, needed: ReadonlySet<string>): Labelled {
  const axes = labels.flatMap((label, axis) => (needed.has(label) ? [] : [axis]));
  if (axes.length === 0) return { tensor, labels };
  return { tensor: tf.sum(tensor, axes), labels: labels.filter((label) => needed.has(label)) };
}

/** Brings the axes into an order; sizes of 1 are put in for labels that are missing. */
function arrange({ tensor, labels }: Labelled, wanted: readonly string[]): tf.Tensor {
  const present = wanted.filter((label) => labels.includes(label));
  const order = present.map((label) => labels.indexOf(label));
  const moved = order.every((axis, index) => axis === index) ? tensor : tf.transpose(tensor, order);
  if (present.length === wanted.length) return moved;
  return tf.reshape(
    moved,
    wanted.map((label) => (labels.includes(label) ? sizeOf({ tensor, labels }, label) : 1)),
  );
}

/** One matrix product for each index that both have and the result needs. */
function multiply(one: Labelled, other: Labelled, needed: ReadonlySet<string>): Labelled {
  const left = sumOut(one, new Set([...needed, ...other.labels]));
  const right = sumOut(other, new Set([...needed, ...one.labels]));
  const shared = left.labels.filter((label) => right.labels.includes(label));
  const batch = shared.filter((label) => needed.has(label));
  const inner = shared.filter((label) => !needed.has(label));
  const rows = left.labels.filter((label) => !shared.includes(label));
  const columns = right.labels.filter((label) => !shared.includes(label));
  const full = (label: string): number => Math.max(sizeOf(left, label), sizeOf(right, label));
  const count = (labels: readonly string[]): number =>
    labels.reduce((product, label) => product * full(label), 1);
  const product = tf.matMul(
    tf.reshape(spread(left, [...batch, ...rows, ...inner], full), [
      count(batch),
      count(rows),
      count(inner),
    ]),
    tf.reshape(spread(right, [...batch, ...inner, ...columns], full), [
      count(batch),
      count(inner),
      count(columns),
    ]),
  );
  const labels = [...batch, ...rows, ...columns];
  return { tensor: tf.reshape(product, labels.map(full)), labels };
}

/** Axes of size 1 are repeated to the size that the other operand has. */
function spread(
  operand: Labelled,
  order: readonly string[],
  full: (label: string) => number,
): tf.Tensor {
  const arranged = arrange(operand, order);
  const shape = order.map(full);
  return arranged.shape.every((size, axis) => size === shape[axis])
    ? arranged
    : tf.broadcastTo(arranged, shape);
}

const sizeOf = ({ tensor, labels }: Labelled, label: string): number =>
  labels.includes(label) ? (tensor.shape[labels.indexOf(label)] ?? 1) : 1;
