import type { FullShape } from '../../base/shape.js';
import type { Arguments } from '../../base/signature.js';
import type { ProgramLoss } from '../../program/program-loss.js';
import type { ProgramMetric } from '../../program/program-metric.js';
import { toNative } from '../values.js';
import { extend, optional, type MemberTable } from './member-table.js';
import { lossMembers, metricMembers } from './metric-members.js';
import type { Loss } from '../../losses/loss.js';
import type { Metric } from '../../metrics/metric.js';

function addVariable(metric: ProgramMetric, args: Arguments): unknown {
  const { shape, initializer, dtype, name } = args;
  return metric.addVariable({
    name: typeof name === 'string' ? name : 'variable',
    shape: (Array.isArray(shape) ? shape : []) as FullShape,
    initializer: toNative(initializer),
    dtype: typeof dtype === 'string' ? dtype : metric.dtype,
  });
}

const parameters = [
  optional('shape'),
  optional('initializer'),
  optional('dtype'),
  optional('aggregation', 'sum'),
  optional('name'),
];

const zero = (metric: ProgramMetric): null => {
  metric.zero();
  return null;
};

/** What the base class of a program's own metrics gives them. */
export const programMetricMembers: MemberTable<ProgramMetric> = extend<Metric, ProgramMetric>(
  metricMembers,
  {
    attributes: { dtype: ({ dtype }) => dtype },
    methods: {
      add_variable: { parameters, run: addVariable },
      // Keras 2 had the name before the shape; the program's base class sorts that out.
      add_weight: { parameters, run: addVariable },
      reset_state: { parameters: [], run: zero },
      reset_states: { parameters: [], run: zero },
      get_config: { parameters: [], run: (metric) => metric.baseConfig() },
    },
  },
);

/** What the base class of a program's own losses gives them. */
export const programLossMembers: MemberTable<ProgramLoss> = extend<Loss, ProgramLoss>(lossMembers, {
  methods: { get_config: { parameters: [], run: (loss) => loss.baseConfig() } },
});
