import { typeError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { bind, type Parameter } from '../base/signature.js';
import { savedForm } from './saved-form.js';
import { ownFunction, PairFunction, type ProgramFunction } from '../losses/pair-function.js';
import { getMetric } from '../metrics/get.js';
import { MeanMetricWrapper } from '../metrics/mean-metric-wrapper.js';
import { Metric } from '../metrics/metric.js';
import { metricFunctions, metrics as list } from '../metrics/index.js';
import { baseClass } from './base-classes.js';
import { CallableClass, defineFunction } from './callable.js';
import { aliases, defineClasses } from './define-class.js';
import { defineLossFunction, pairNames } from './losses.js';
import { toNative } from './values.js';

const wrapperParameters: readonly Parameter[] = [
  { name: 'fn' },
  { name: 'name', default: null },
  { name: 'dtype', default: null },
];

const functions = Object.fromEntries(
  Object.entries(metricFunctions).map(([name, pair]) => [name, defineLossFunction(pair)]),
);

/** What a name or saved form stands for: an object, or a function of this list. */
function resolve(identifier: unknown): unknown {
  const found = getMetric(toNative(identifier));
  return found instanceof PairFunction
    ? (functions[found.name] ?? defineLossFunction(found))
    : found;
}

/** What the wrapper averages. As in Python, what is no function is found out when it is called. */
function wrapped(fn: unknown): PairFunction {
  const native = toNative(fn);
  if (native instanceof PairFunction) return native;
  if (typeof native === 'function') return ownFunction(native as ProgramFunction);
  return new PairFunction({
    name: repr(fn),
    parameters: [],
    isProgram: true,
    run: () => {
      throw typeError(`\`fn\` of MeanMetricWrapper must be a function. Received: fn=${repr(fn)}`);
    },
  });
}

/** `MeanMetricWrapper(fn, name=None, dtype=None, **kwargs)`. */
const wrapper = new CallableClass(
  {
    name: 'MeanMetricWrapper',
    parameters: wrapperParameters,
    call: (positional, keywords) => {
      const { bound, rest } = bind(
        'MeanMetricWrapper.__init__',
        wrapperParameters,
        positional,
        keywords,
      );
      return new MeanMetricWrapper(wrapped(bound.fn), bound.name as string | null, rest);
    },
  },
  MeanMetricWrapper,
);

/** `keras.metrics`. */
export const metrics: Readonly<Record<string, unknown>> = {
  ...defineClasses(list),
  ...functions,
  ...aliases(functions, pairNames),
  MeanMetricWrapper: wrapper,
  Metric: baseClass('Metric', Metric),
  get: defineFunction('get', [{ name: 'identifier' }], ({ identifier }) => resolve(identifier)),
  deserialize: defineFunction('deserialize', [{ name: 'config' }], ({ config }) => resolve(config)),
  serialize: defineFunction('serialize', [{ name: 'metric' }], ({ metric }) => savedForm(metric)),
};
