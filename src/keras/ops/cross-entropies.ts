import type * as tf from '@tensorflow/tfjs-core';
import { isTruthy } from '../base/is-truthy.js';
import type { Arguments } from '../base/signature.js';
import { binaryLogLoss } from '../losses/binary-log-loss.js';
import { categoricalCrossentropy } from '../losses/categorical-crossentropy.js';
import { sparseCategoricalCrossentropy } from '../losses/sparse-categorical-crossentropy.js';
import { define, symbol } from './define.js';
import type { OpDefinition } from './definition.js';
import { floatType, typeOf } from './result-type.js';
import { asFloats, asTensor, shapeOf } from './values.js';

/** Keras says so wherever the classes are: the last axis goes. */
const perSample: OpDefinition['infer'] = ({ output }) =>
  symbol(shapeOf(output).slice(0, -1), floatType(typeOf(output)));

const categorical = ({ target, output, axis, from_logits }: Arguments): tf.Tensor =>
  categoricalCrossentropy.run(asFloats(target), asFloats(output), {
    from_logits,
    axis,
    label_smoothing: 0,
  });

const sparse = ({ target, output, axis, from_logits }: Arguments): tf.Tensor =>
  sparseCategoricalCrossentropy.run(asTensor(target), asFloats(output), {
    from_logits,
    axis,
    ignore_class: null,
  });

const options = [
  ['from_logits', false],
  ['axis', -1],
] as const;

/** Losses as functions of labels and predictions, before they are averaged. */
export const crossEntropyOps: readonly OpDefinition[] = [
  define(
    ['binary_crossentropy', 'nn.BinaryCrossentropy'],
    ['target', 'output'],
    [['from_logits', false]],
    {
      compute: ({ target, output, from_logits }) =>
        binaryLogLoss(asFloats(target), asFloats(output), isTruthy(from_logits)),
      infer: ({ output }) => symbol(shapeOf(output), floatType(typeOf(output))),
    },
  ),
  define(
    ['categorical_crossentropy', 'nn.CategoricalCrossentropy'],
    ['target', 'output'],
    options,
    { compute: categorical, infer: perSample },
  ),
  define(
    ['sparse_categorical_crossentropy', 'nn.SparseCategoricalCrossentropy'],
    ['target', 'output'],
    options,
    { compute: sparse, infer: perSample },
  ),
];
