import type { Metric } from '../../metrics/metric.js';
import type { Model } from '../../models/model.js';
import { figuresOf } from '../../training/custom-steps.js';
import { asFigure } from '../../training/logs.js';
import { metricsOf } from '../../training/model-metrics.js';
import { trainerOf } from '../trainer-of.js';

/** `model.metrics`: the mean of the losses, the metrics that the program has assigned to attributes, those that were compiled. */
export function metricsOfModel(model: Model): readonly unknown[] {
  const own: readonly Metric[] = model.customSteps?.metrics ?? [];
  const trainer = trainerOf(model);
  if (!trainer.isCompiled) return own;
  const [loss, ...compiled] = metricsOf(trainer.state);
  return [loss, ...own, ...compiled];
}

/** `get_metrics_result`: all figures by name. */
export const metricsResult = (model: Model): Readonly<Record<string, unknown>> => {
  const { compiledState: state } = trainerOf(model);
  const own = (model.customSteps?.metrics ?? []).map((metric): [string, unknown] => [
    metric.name,
    asFigure(metric.result()),
  ]);
  return { ...figuresOf(state.ownResults()), ...Object.fromEntries(own) };
};

/** `reset_metrics`. */
export function resetAllMetrics(model: Model): null {
  trainerOf(model).compiledState.reset();
  for (const metric of model.customSteps?.metrics ?? []) metric.resetState();
  return null;
}
