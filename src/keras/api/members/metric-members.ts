import { float } from '../../base/float.js';
import type { Loss } from '../../losses/loss.js';
import { Mean } from '../../metrics/mean.js';
import { Sum } from '../../metrics/sum.js';
import type { Arguments } from '../../base/signature.js';
import type { Metric, MetricResult } from '../../metrics/metric.js';
import { ArrayData } from '../../training/array-data.js';
import { asTensor } from '../arrays.js';
import { optional, required, type MemberTable } from './member-table.js';

/** A figure as Python gets it. */
const figureOf = (result: MetricResult): unknown =>
  typeof result === 'number'
    ? float(result)
    : new ArrayData(result.shape, 'float32', Float32Array.from(result.values));

/** Some metrics are given plain values: `update_state(values, sample_weight=None)`. */
function update(metric: Metric, { y_true, y_pred, sample_weight }: Arguments): null {
  const weight = sample_weight === null ? null : asTensor(sample_weight);
  if (metric instanceof Mean || metric instanceof Sum)
    metric.add(asTensor(y_true), y_pred === null ? weight : asTensor(y_pred));
  else metric.updateState(asTensor(y_true), asTensor(y_pred), weight);
  return null;
}

function reset(metric: Metric): null {
  metric.resetState();
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
    result: { parameters: [], run: (metric) => figureOf(metric.result()) },
    reset_state: { parameters: [], run: reset },
    reset_states: { parameters: [], run: reset },
    get_config: { parameters: [], run: (metric) => metric.getConfig() },
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
