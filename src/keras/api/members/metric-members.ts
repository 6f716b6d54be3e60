import * as tf from '@tensorflow/tfjs-core';
import type { Loss } from '../../losses/loss.js';
import { Mean } from '../../metrics/mean.js';
import { Sum } from '../../metrics/sum.js';
import type { Arguments } from '../../base/signature.js';
import type { Metric, MetricResult } from '../../metrics/metric.js';
import { originalMethod } from '../../program/extended.js';
import { asTensor } from '../arrays.js';
import { optional, required, type MemberTable } from './member-table.js';

/** A figure as Python gets it. */
const figureOf = (result: MetricResult): tf.Tensor =>
  typeof result === 'number'
    ? tf.scalar(result)
    : tf.tensor([...result.values], [...result.shape], 'float32');

/** Some metrics are given plain values: `update_state(values, sample_weight=None)`. */
function update(metric: Metric, { y_true, y_pred, sample_weight }: Arguments): null {
  const weight = sample_weight === null ? null : asTensor(sample_weight);
  if (metric instanceof Mean || metric instanceof Sum)
    metric.add(asTensor(y_true), y_pred === null ? weight : asTensor(y_pred));
  else originalMethod(metric, 'updateState')?.(asTensor(y_true), asTensor(y_pred), weight);
  return null;
}

function reset(metric: Metric): null {
  originalMethod(metric, 'resetState')?.();
  return null;
}

export const metricMembers: MemberTable<Metric> = {
  attributes: {
    name: ({ name }) => name,
    variables: ({ variables }) => variables,
  },
  settable: {},
  methods: {
    update_state: {
      parameters: [...required('y_true'), optional('y_pred'), optional('sample_weight')],
      run: update,
    },
    result: {
      parameters: [],
      run: (metric) => figureOf(originalMethod(metric, 'result')?.() as MetricResult),
    },
    reset_state: { parameters: [], run: reset },
    reset_states: { parameters: [], run: reset },
    get_config: { parameters: [], run: (metric) => originalMethod(metric, 'getConfig')?.() },
  },
};

export const lossMembers: MemberTable<Loss> = {
  attributes: {
    name: ({ name }) => name,
    reduction: ({ reduction }) => reduction,
  },
  settable: {},
  methods: { get_config: { parameters: [], run: (loss) => loss.getConfig() } },
};
