import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { repr, writeShape } from '../base/repr.js';
import type { Shape } from '../base/shape.js';
import type { Arguments } from '../base/signature.js';
import { withoutTape } from '../graph/without-tape.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { oneHot } from './indexing.js';
import { typeOf } from './result-type.js';
import { asInt, asTensor, shapeOf, withType } from './values.js';

/** The shape of the rows that are joined, one for each number. @throws ValueError for an axis that there is not. */
function hotShape({ x, num_classes: classes, axis }: Arguments): (number | null)[] {
  const shape = [...shapeOf(x)];
  const count = countOf(classes);
  if (axis === -1) return [...shape, count];
  const place = asInt(axis, 'axis');
  if (place < 0 || place >= shape.length)
    throw valueError(
      `\`axis\` of multi_hot must be -1 or an axis of the shape ${writeShape(shape)}. Received: axis=${repr(axis)}`,
    );
  return [...shape.slice(0, place), count, ...shape.slice(place)];
}

function countOf(classes: unknown): number {
  if (classes === null) throw valueError('Argument `num_classes` of multi_hot must be specified.');
  return asInt(classes, 'num_classes');
}

/** Keras takes the first axis away of what is a row, else the second. */
const joined = (shape: Shape): Shape =>
  shape.length === 2 ? shape.slice(1) : [shape[0] ?? null, ...shape.slice(2)];

/** A row for the numbers along an axis: 1 where a class is among them. */
export const multiHotOps: readonly OpDefinition[] = [
  define(
    ['multi_hot', 'nn.MultiHot'],
    ['inputs'],
    [
      ['num_classes', null],
      ['axis', -1],
      ['dtype', null],
      ['sparse', false],
    ],
    {
      complete: withType,
      compute: ({ inputs, ...options }) => {
        const x = asTensor(inputs);
        const hot = oneHot({ ...options, x, num_classes: countOf(options.num_classes) });
        return withoutTape(() =>
          tf.cast(tf.max(tf.cast(hot, 'float32'), x.rank > 1 ? 1 : 0), hot.dtype),
        );
      },
      // Keras says so of the type: that of the inputs.
      infer: ({ inputs, ...options }) =>
        symbol(joined(hotShape({ ...options, x: inputs })), typeOf(inputs)),
    },
  ),
];
