import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../../base/engine-tensor.js';
import type { Penalty } from '../../base/variable.js';
import { flatten } from '../../graph/nested.js';

interface Regularized {
  readonly activityRegularizer: Penalty | null;
  addLoss(loss: tf.Scalar): void;
}

/** Adds the penalty on a layer's outputs, divided by the batch size so that it does not grow with it. */
export function addActivityLosses(layer: Regularized, outputs: unknown): void {
  const penalty = layer.activityRegularizer;
  if (penalty === null) return;
  for (const output of flatten(outputs)) {
    if (!isEngineTensor(output)) continue;
    const loss = penalty.penalize(output);
    layer.addLoss(output.rank === 0 ? loss : tf.div(loss, output.shape[0]));
  }
}
