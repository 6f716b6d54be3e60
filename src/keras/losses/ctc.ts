import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { writeShape } from '../base/repr.js';
import { IncompatibleShapes } from '../base/shape-errors.js';
import { withGradient } from '../base/with-gradient.js';
import { alignCtc, type CtcResult } from './ctc-alignment.js';
import { FunctionLoss, lossParameters } from './function-loss.js';
import { PairFunction } from './pair-function.js';

/** Connectionist temporal classification, for labels (n, length) padded with 0 and logits (n, steps, classes). */
export const ctc = new PairFunction({
  name: 'ctc',
  parameters: [],
  run: (yTrue, yPred) => {
    checkRanks(yTrue, yPred);
    const labels = readLabels(yTrue);
    if (labels.length !== yPred.shape[0])
      throw new IncompatibleShapes(yTrue.shape, yPred.shape, 'CTCLoss');
    return withGradient([yPred], {
      compute: (logits) => tf.tensor1d(alignAll(logits, labels).map(({ loss }) => loss)),
      gradient: (dy, logits) => tf.mul(tf.reshape(dy, [-1, 1, 1]), gradientOf(logits, labels)),
    });
  },
});

function checkRanks(yTrue: tf.Tensor, yPred: tf.Tensor): void {
  if (yTrue.rank !== 2)
    throw valueError(
      'Targets `y_true` are expected to be a tensor of shape `(batch_size, max_length)` in integer format. ' +
        `Received: y_true.shape=${writeShape(yTrue.shape)}`,
    );
  if (yPred.rank !== 3)
    throw valueError(
      'Logits `y_pred` are expected to be a tensor of shape `(batch_size, max_length, num_classes)`. ' +
        `Received: y_pred.shape=${writeShape(yPred.shape)}`,
    );
}

/** As many labels of each row as are not 0. */
function readLabels(labels: tf.Tensor): number[][] {
  const [rows = 0, length = 0] = labels.shape;
  const numbers = Array.from(labels.dataSync(), Math.trunc);
  return Array.from({ length: rows }, (_, row) => {
    const all = numbers.slice(row * length, (row + 1) * length);
    return all.slice(0, all.filter((label) => label !== 0).length);
  });
}

function alignAll(logits: tf.Tensor, labels: readonly (readonly number[])[]): CtcResult[] {
  const [, steps = 0, classes = 0] = logits.shape;
  const numbers = logits.dataSync();
  const size = steps * classes;
  return labels.map((path, row) =>
    alignCtc({ logits: numbers.slice(row * size, (row + 1) * size), steps, classes }, path),
  );
}

const gradientOf = (logits: tf.Tensor, labels: readonly (readonly number[])[]): tf.Tensor =>
  tf.tensor(
    Float32Array.from(alignAll(logits, labels).flatMap(({ gradient }) => Array.from(gradient))),
    logits.shape,
  );

export class CTC extends FunctionLoss {
  static override readonly className = 'CTC';
  static override readonly parameters = lossParameters('ctc');
  static override readonly pair = ctc;
}
