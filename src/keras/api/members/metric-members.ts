import { valueError } from '../../base/errors.js';
import { float } from '../../base/float.js';
import type { Loss } from '../../losses/loss.js';
import type { MetricsOfOutputs } from '../../metrics/compile-metrics.js';
import type { Metric } from '../../metrics/metric.js';
import { asFigure, type Figures } from '../../training/logs.js';
import type { LossTracker } from '../../training/loss-tracker.js';
import { updateMetric } from '../update-metric.js';
import type { MemberTable } from './member-table.js';

function reset(metric: Metric): null {
  metric.resetState();
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
        updateMetric(metric, positional, keywords);
        return null;
      },
    },
    result: { parameters: [], run: (metric) => asFigure(metric.result()) },
    reset_state: { parameters: [], run: reset },
    reset_states: { parameters: [], run: reset },
    get_config: { parameters: [], run: (metric) => metric.getConfig() },
  },
};

/** The mean loss of a training, which `model.metrics` begins with. */
export const lossTrackerMembers: MemberTable<LossTracker> = {
  attributes: { name: ({ name }) => name },
  settable: {},
  methods: {
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
