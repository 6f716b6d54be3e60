import * as tf from '@tensorflow/tfjs-core';
import { normalize } from '../base/normalize.js';
import { checkBroadcast, reductionAxes } from '../base/shape-errors.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { axisOption } from './options.js';
import { PairFunction } from './pair-function.js';
import { toSameRank } from './same-rank.js';

/** The cosine of the angle between labels and predictions along an axis. */
export function cosine(yTrue: tf.Tensor, yPred: tf.Tensor, axis: number): tf.Tensor {
  const [labels, predictions] = toSameRank(yTrue, yPred);
  checkBroadcast(labels, predictions, 'Mul');
  const [labelAxis, axes] = [labels, predictions].map(({ rank }) => reductionAxes(axis, rank));
  return tf.sum(
    tf.mul(normalize(labels, labelAxis ?? []), normalize(predictions, axes ?? [])),
    axes,
  );
}

/** The negative of the cosine of the angle: -1 where labels and predictions point the same way. */
export const cosineSimilarity = new PairFunction({
  name: 'cosine_similarity',
  parameters: [{ name: 'axis', default: -1 }],
  run: (yTrue, yPred, options) => tf.neg(cosine(yTrue, yPred, axisOption(options))),
});

export class CosineSimilarity extends FunctionLoss {
  static override readonly className = 'CosineSimilarity';
  static override readonly parameters = [
    ...cosineSimilarity.parameters,
    ...lossParameters('cosine_similarity'),
  ];
  static override readonly pair = cosineSimilarity;
}
