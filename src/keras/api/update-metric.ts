import { bindAll, type Arguments, type Parameter } from '../base/signature.js';
import { classNameOf } from '../base/serializable.js';
import { Mean } from '../metrics/mean.js';
import type { Metric } from '../metrics/metric.js';
import { Sum } from '../metrics/sum.js';
import { asTensor } from './arrays.js';

const weight: Parameter = { name: 'sample_weight', default: null };
const ofValues: readonly Parameter[] = [{ name: 'values' }, weight];
const ofPairs: readonly Parameter[] = [{ name: 'y_true' }, { name: 'y_pred' }, weight];

type Update = (...pairs: Parameters<Metric['updateState']>) => void;

/**
 * `metric.update_state(…)`: labels and predictions, or for `Mean` and `Sum` plain values; weights after them.
 * `update` stands for the metric's own method.
 * @throws TypeError for arguments that are missing or unknown, and what the metric throws.
 */
export function updateMetric(
  metric: Metric,
  positional: readonly unknown[],
  keywords: Arguments,
  update: Update = (...pairs) => {
    metric.updateState(...pairs);
  },
): void {
  const owner = `${classNameOf(metric.constructor)}.update_state`;
  const bind = (parameters: readonly Parameter[]): Arguments =>
    bindAll(owner, parameters, positional, keywords);
  if (metric instanceof Mean || metric instanceof Sum) {
    const { values, sample_weight } = bind(ofValues);
    metric.add(asTensor(values, 'UnimplementedError'), weightOf(sample_weight));
  } else {
    const { y_true, y_pred, sample_weight } = bind(ofPairs);
    update(asTensor(y_true), asTensor(y_pred), weightOf(sample_weight));
  }
}

const weightOf = (given: unknown): ReturnType<typeof asTensor> | null =>
  given === null ? null : asTensor(given, 'TypeError');
