import * as tf from '@tensorflow/tfjs-core';
import { integer, seeded } from '../../../util/random.js';
import { sizeOf } from '../../base/shape.js';
import { drawUniform } from '../../random/draw.js';
import type { TargetKind } from './target-kind.js';

/** What the rows of an output are to be: classes, which each model writes in its way, or numbers. */
export interface Targets {
  readonly rows: number;
  readonly numbers: Float32Array;
  readonly isOfClasses: boolean;
}

/** Targets for each output of the reference. */
export const drawTargets = (
  kinds: readonly TargetKind[],
  { seed, rows }: { readonly seed: string; readonly rows: number },
): readonly Targets[] =>
  kinds.map((kind, index) => {
    const random = seeded(seed, 'targets', index);
    const { form, inner, classes, min, max } = kind;
    if (classes === null) {
      const size = Math.max(Math.abs(min), Math.abs(max));
      const [low, high] = size > 5 || min === max ? [-1, 1] : [min, max];
      return {
        rows,
        numbers: drawUniform(random, rows * sizeOf(inner), low, high),
        isOfClasses: false,
      };
    }
    const count = rows * sizeOf(form === 'one-hot' ? inner.slice(0, -1) : inner);
    const numbers = Float32Array.from({ length: count }, () => integer(random, 0, classes - 1));
    return { rows, numbers, isOfClasses: true };
  });

/** The targets as a model wants them; as many numbers as there are where it wants another number of them. */
export function writeTargets({ rows, numbers, isOfClasses }: Targets, kind: TargetKind): tf.Tensor {
  if (isOfClasses && kind.form === 'one-hot') return oneHot(numbers, rows, kind);
  const width = sizeOf(kind.inner);
  const shape = width * rows === numbers.length ? kind.inner : [numbers.length / rows];
  return tf.tensor(numbers, [rows, ...shape], 'float32');
}

function oneHot(classes: Float32Array, rows: number, { inner }: TargetKind): tf.Tensor {
  const width = inner.at(-1) ?? 1;
  const made = new Float32Array(classes.length * width);
  classes.forEach((each, place) => (made[place * width + Math.min(each, width - 1)] = 1));
  const places = inner.slice(0, -1);
  const shape = sizeOf(places) * rows === classes.length ? places : [classes.length / rows];
  return tf.tensor(made, [rows, ...(classes.length === rows ? [] : shape), width], 'float32');
}
