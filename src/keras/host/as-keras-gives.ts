import * as tf from '@tensorflow/tfjs-core';
import { Float } from '../base/float.js';
import { asTuple } from '../base/tuple.js';
import { mapLeaves } from '../graph/nested.js';
import { Layer } from '../layers/base/layer.js';
import { MetricsOfOutputs } from '../metrics/compile-metrics.js';
import { Metric } from '../metrics/metric.js';
import { Schedule } from '../optimizers/schedules/schedule.js';
import { ArrayData } from '../training/array-data.js';
import { LossTracker } from '../training/loss-tracker.js';

/** What a call gives, as Keras gives it to programs: the figures of metrics and schedules are tensors. */
export function asKerasGives(callee: unknown, method: string | undefined, value: unknown): unknown {
  const isFigure =
    callee instanceof Metric || callee instanceof LossTracker || callee instanceof MetricsOfOutputs
      ? method === 'result' || method === undefined
      : callee instanceof Schedule && method === undefined;
  if (isFigure) return mapLeaves(value, asTensor);
  return method === undefined && givesTuple(callee) && Array.isArray(value)
    ? asTuple(value)
    : value;
}

/** Layers that give several tensors as a tuple: their answer with the states, or with the scores. */
const tupleGivers: ReadonlySet<string> = new Set([
  'AdditiveAttention',
  'Attention',
  'Bidirectional',
  'GRU',
  'LSTM',
  'MultiHeadAttention',
  'RNN',
  'SimpleRNN',
]);

const givesTuple = (callee: unknown): boolean =>
  callee instanceof Layer && tupleGivers.has(callee.className);

function asTensor(leaf: unknown): unknown {
  if (typeof leaf === 'number' || leaf instanceof Float) return tf.scalar(Number(leaf), 'float32');
  return leaf instanceof ArrayData ? leaf.toTensor() : leaf;
}
