import * as tf from '@tensorflow/tfjs-core';

/** Step of the differences: large enough for float32, small enough for smooth functions. A power of two, so that it is exact. */
const step = 1 / 64;

/** How far a gradient may be off, relative to the largest entry of its tensor (or to 1). */
const tolerance = 2e-3;

/** How many entries of each tensor are tried, evenly spread. */
const tried = 24;

/**
 * Holds the engine's gradients of `compute` against differences of its values, for a fixed combination of its outputs.
 * The inputs must keep away from kinks (such as 0 for relu) by 1/32.
 * @returns what disagrees, in words; nothing if all is well.
 */
export function checkGradients(
  compute: (...tensors: tf.Tensor[]) => tf.Tensor,
  tensors: readonly tf.Tensor[],
): string[] {
  const cotangent = tf.tidy(() => cotangentOf(compute(...tensors).shape));
  const weights = cotangent.dataSync();
  const total = (...changed: tf.Tensor[]): tf.Scalar =>
    tf.sum(tf.mul(compute(...changed), cotangent));
  const gradients = tf.tidy(() => tf.grads(total)([...tensors]));
  const measure = (changed: readonly tf.Tensor[]): number =>
    tf.tidy(() => dot(compute(...changed).dataSync(), weights));
  const complaints = tensors.flatMap((tensor, index) =>
    compareOne(tensor, gradients[index]?.dataSync() ?? [], (changed) =>
      measure(tensors.with(index, changed)),
    ).map((complaint) => `tensor ${index}, ${complaint}`),
  );
  tf.dispose([cotangent, ...gradients]);
  return complaints;
}

/** Numbers without a pattern that a wrong gradient could share. */
const cotangentOf = (shape: number[]): tf.Tensor =>
  tf.tensor(
    Float32Array.from({ length: tf.util.sizeFromShape(shape) }, (_, i) => Math.sin(1.7 * i + 0.6)),
    shape,
  );

function compareOne(
  tensor: tf.Tensor,
  gradient: ArrayLike<number>,
  measure: (changed: tf.Tensor) => number,
): string[] {
  const values = tensor.dataSync();
  const largest = Math.max(1, ...Array.from(gradient, Math.abs));
  const stride = Math.max(1, Math.floor(values.length / tried));
  const at = (entry: number, offset: number): number => {
    const changed = tf.tensor(
      Float32Array.from(values, (value, i) => (i === entry ? value + offset : value)),
      tensor.shape,
    );
    const measured = measure(changed);
    changed.dispose();
    return measured;
  };
  const complaints: string[] = [];
  for (let entry = 0; entry < values.length; entry += stride) {
    const expected = slope((offset) => at(entry, offset));
    const got = gradient[entry] ?? NaN;
    if (!(Math.abs(got - expected) <= tolerance * largest))
      complaints.push(`entry ${entry}: gradient ${got}, difference quotient ${expected}`);
  }
  return complaints;
}

/** The derivative at 0 by four values: the error falls with the fourth power of the step. */
const slope = (value: (offset: number) => number): number =>
  (8 * (value(step) - value(-step)) - (value(2 * step) - value(-2 * step))) / (12 * step);

/** In double precision: sums in float32 would hide small changes. */
function dot(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
