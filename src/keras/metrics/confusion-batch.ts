import * as tf from '@tensorflow/tfjs-core';
import { toFloat } from '../base/engine-tensor.js';
import { typeError, valueError } from '../base/errors.js';
import { wholeOf } from '../base/float.js';
import { releasingTensors } from '../base/releasing-tensors.js';
import { repr, writeShape } from '../base/repr.js';
import { checkBroadcastTo, IncompatibleShapes, reductionAxes } from '../base/shape-errors.js';
import { toSameRank } from '../losses/same-rank.js';
import { keepLargest } from './keep-largest.js';

/** A batch whose predictions are counted: numbers row by row. */
export interface ConfusionBatch {
  readonly labels: ArrayLike<number>;
  readonly predictions: ArrayLike<number>;
  /** How much each counts; null if all count 1. */
  readonly weights: ArrayLike<number> | null;
  /** How many neighbours belong to one sample. */
  readonly columns: number;
}

export interface ConfusionOptions {
  readonly sampleWeight: tf.Tensor | null;
  /** Weights of the columns. */
  readonly labelWeights?: readonly number[] | null;
  /** Only the k largest predictions of a sample count as positive. */
  readonly topK?: number | null;
  /** The only column that counts. */
  readonly classId?: unknown;
}

/** Reads a batch. @throws KerasError as Keras does for shapes that do not fit. */
export function readBatch(
  yTrue: tf.Tensor,
  yPred: tf.Tensor,
  options: ConfusionOptions,
): ConfusionBatch {
  return releasingTensors(() => {
    const [given, wanted] = toSameRank(toFloat(yPred), toFloat(yTrue));
    const topped = typeof options.topK === 'number' ? keepLargest(given, options.topK) : given;
    const [predictions, labels] = [topped, wanted].map((x) => column(x, options.classId ?? null));
    if (predictions === undefined || labels === undefined)
      throw new Error('There are two tensors.');
    if (predictions.size !== labels.size)
      throw new IncompatibleShapes(labels.shape, predictions.shape, 'LogicalAnd');
    return {
      labels: labels.dataSync(),
      predictions: predictions.dataSync(),
      weights: readWeights(predictions, wanted, options),
      columns: predictions.rank < 2 ? 1 : (predictions.shape.at(-1) ?? 1),
    };
  });
}

function column(x: tf.Tensor, given: unknown): tf.Tensor {
  if (given === null) return x;
  const classId = wholeOf(given);
  if (classId === undefined)
    throw typeError(`Argument \`class_id\` must be an integer. Received: class_id=${repr(given)}`);
  if (x.rank === 1)
    throw valueError(
      'When class_id is provided, y_pred must be a 2D array with shape (num_samples, num_classes), found shape: ' +
        writeShape(x.shape),
    );
  const classes = x.shape.at(-1) ?? 0;
  reductionAxes(classId, classes);
  const at = classId < 0 ? classId + classes : classId;
  return tf.gather(x, tf.tensor1d([at], 'int32'), x.rank - 1);
}

function readWeights(
  predictions: tf.Tensor,
  labels: tf.Tensor,
  { sampleWeight, labelWeights }: ConfusionOptions,
): ArrayLike<number> | null {
  const samples =
    sampleWeight === null
      ? null
      : spread(toSameRank(labels, tf.expandDims(toFloat(sampleWeight), -1), false)[1], predictions);
  if (labelWeights === null || labelWeights === undefined) return samples?.dataSync() ?? null;
  const columns = spread(tf.tensor2d([...labelWeights], [1, labelWeights.length]), predictions);
  return (samples === null ? columns : tf.mul(samples, columns)).dataSync();
}

function spread(weights: tf.Tensor, like: tf.Tensor): tf.Tensor {
  checkBroadcastTo(weights, like.shape);
  return tf.broadcastTo(weights, like.shape);
}
