import type * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { snakeCase } from '../base/names.js';
import { str } from '../base/repr.js';
import { problemOf } from '../training/by-shape.js';
import { CustomLoss } from './custom-loss.js';
import { getLoss } from './get.js';
import { Loss } from './loss.js';

const crossentropies = {
  binary: 'binary_crossentropy',
  sparse: 'sparse_categorical_crossentropy',
  categorical: 'categorical_crossentropy',
} as const;

/**
 * The loss of an output. `crossentropy` and `ce` become the one that fits the shapes, and keep their names.
 * @throws ValueError for an unknown one.
 */
export function resolveLoss(identifier: unknown, yTrue: tf.Tensor, yPred: tf.Tensor): Loss {
  const isGeneral = typeof identifier === 'string' && /^(?:crossentropy|ce)$/i.test(identifier);
  const found = getLoss(isGeneral ? crossentropies[problemOf(yTrue, yPred)] : identifier);
  if (found === null) throw valueError(`Could not interpret loss identifier: ${str(identifier)}`);
  if (found instanceof Loss) return found;
  return new CustomLoss(found, typeof identifier === 'string' ? identifier : snakeCase(found.name));
}
