import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../../base/errors.js';
import type { Arguments } from '../../base/signature.js';
import { float } from '../../base/float.js';
import type { Loss } from '../../losses/loss.js';
import type { MetricsOfOutputs } from '../../metrics/compile-metrics.js';
import type { Metric, MetricResult } from '../../metrics/metric.js';
import { originalMethod } from '../../program/extended.js';
import type { Tensors, Weights } from '../../training/compiled.js';
import { asFigure, type Figures } from '../../training/logs.js';
import type { LossTracker } from '../../training/loss-tracker.js';
import { asTensor } from '../arrays.js';
import { updateMetric } from '../update-metric.js';
import { withTensors } from '../values.js';
import { optional, required, type MemberTable } from './member-table.js';

function reset(metric: Metric): null {
  originalMethod(metric, 'resetState')?.();
  return null;
}

export const metricMembers: MemberTable<Metric> = {
  attributes: {
    name: ({ name }) => name,
    dtype: ({ dtype }) => dtype,
    variables: ({ variables }) => variables,
  },
  settable: {},
  methods: {
    update_state: {
      parameters: [],
      call: (metric, positional, keywords) => {
        updateMetric(metric, positional, keywords, (...pairs) => {
          originalMethod(metric, 'updateState')?.(...pairs);
        });
        return null;
      },
    },
    result: {
      parameters: [],
      run: (metric) => asFigure(originalMethod(metric, 'result')?.() as MetricResult),
    },
    reset_state: { parameters: [], run: reset },
    reset_states: { parameters: [], run: reset },
    get_config: { parameters: [], run: (metric) => originalMethod(metric, 'getConfig')?.() },
  },
};

/** The mean loss of a training, which `model.metrics` begins with. */
export const lossTrackerMembers: MemberTable<LossTracker> = {
  attributes: { name: ({ name }) => name },
  settable: {},
  methods: {
    update_state: {
      parameters: [...required('values'), optional('sample_weight')],
      run: addLosses,
    },
    result: { parameters: [], run: ({ mean }) => float(mean) },
    reset_state: {
      parameters: [],
      run: (tracker) => {
        tracker.reset();
        return null;
      },
    },
  },
};

/** Each loss counts as one sample, or as much as its weight. */
function addLosses(tracker: LossTracker, { values, sample_weight }: Arguments): null {
  tf.tidy(() => {
    const losses = asTensor(values);
    const weight =
      sample_weight === null ? losses.size : tf.sum(asTensor(sample_weight)).dataSync()[0];
    tracker.add(tf.mean(losses).dataSync()[0] ?? NaN, weight ?? 1);
  });
  return null;
}

/** All compiled metrics as one. @throws ValueError by `result` before the first batch. */
export const compileMetricsMembers: MemberTable<MetricsOfOutputs> = {
  attributes: {
    name: ({ name }) => name,
    built: ({ built }) => built,
    metrics: ({ metrics }) => metrics,
    variables: ({ metrics }) => metrics.flatMap(({ variables }) => variables),
  },
  settable: {},
  methods: {
    update_state: {
      parameters: [...required('y_true', 'y_pred'), optional('sample_weight')],
      run: (metrics, { y_true, y_pred, sample_weight }) => {
        metrics.update(
          withTensors(y_true) as Tensors,
          withTensors(y_pred) as Tensors,
          withTensors(sample_weight) as Weights,
        );
        return null;
      },
    },
    result: { parameters: [], run: resultsOf },
    reset_state: {
      parameters: [],
      run: (metrics) => {
        metrics.reset();
        return null;
      },
    },
  },
};

function resultsOf(metrics: MetricsOfOutputs): Figures {
  if (!metrics.built)
    throw valueError(`The metric '${metrics.name}' has no result() before the first batch.`);
  return Object.fromEntries(metrics.results().map(([name, result]) => [name, asFigure(result)]));
}

export const lossMembers: MemberTable<Loss> = {
  attributes: {
    name: ({ name }) => name,
    reduction: ({ reduction }) => reduction,
  },
  settable: {},
  methods: { get_config: { parameters: [], run: (loss) => loss.getConfig() } },
};
