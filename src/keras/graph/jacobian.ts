import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import { packAs, flatten, type Nested } from './nested.js';
import type { GradientTape } from './tape.js';

/** Each number of the target differentiated with respect to the sources: shapes (target…, source…); null without a connection. */
export function jacobian(
  tape: GradientTape,
  target: tf.Tensor,
  sources: unknown,
): Nested<tf.Tensor | null> {
  let found: (tf.Tensor | null)[] = [];
  tf.tidy(() => {
    const units = Array.from({ length: target.size }, (_, index) =>
      tf.reshape(tf.oneHot(tf.scalar(index, 'int32'), target.size), target.shape),
    ).map((unit) => tf.cast(unit, 'float32'));
    const rows = tape.sendEach(target, sources, units);
    found = flatten(sources).map((_, place) => joined(rows, place, target.shape));
    return found.filter((each) => each !== null);
  });
  return packAs(sources, found);
}

/** The same within each sample of a batch: (batch, target…, source…). @throws ValueError where the batches differ. */
export function batchJacobian(
  tape: GradientTape,
  target: tf.Tensor,
  source: tf.Tensor,
): tf.Tensor | null {
  const [batch = 0, ...inner] = target.shape;
  if (source.shape[0] !== batch || target.rank < 2)
    throw valueError(
      `batch_jacobian needs a target and a source with the same first axis. Received: ${writeShape(target.shape)} and ` +
        writeShape(source.shape),
    );
  const size = target.size / batch;
  const found: tf.Tensor[] = [];
  tf.tidy(() => {
    const units = Array.from({ length: size }, (_, index) => {
      const one = tf.cast(tf.oneHot(tf.scalar(index, 'int32'), size), 'float32');
      return tf.reshape(tf.tile(tf.reshape(one, [1, size]), [batch, 1]), target.shape);
    });
    const parts = tape.sendEach(target, source, units).map(([part = null]) => part);
    if (parts.includes(null)) return [];
    const stacked = tf.stack(parts as tf.Tensor[], 1);
    found.push(tf.reshape(stacked, [batch, ...inner, ...source.shape.slice(1)]));
    return found;
  });
  return found[0] ?? null;
}

function joined(
  rows: readonly (readonly (tf.Tensor | null)[])[],
  place: number,
  shape: readonly number[],
): tf.Tensor | null {
  const parts = rows.map((row) => row[place] ?? null);
  const known = parts.find((part) => part !== null);
  if (known === undefined) return null;
  const filled = parts.map((part) => part ?? tf.zerosLike(known));
  return tf.reshape(tf.stack(filled), [...shape, ...known.shape]);
}
