import type { Metric } from '../metrics/metric.js';
import type { CompiledMetrics } from './compiled.js';
import type { CompiledState } from './compiled-state.js';
import type { LossTracker } from './loss-tracker.js';

/** `model.metrics`: the loss, all compiled metrics as one, and the losses of the outputs; empty before `compile`. */
export function metricsOf(
  compiled: CompiledState | null,
): readonly (LossTracker | CompiledMetrics | Metric)[] {
  if (compiled === null) return [];
  const { lossTracker, metrics, loss } = compiled;
  return [lossTracker, ...(metrics === null ? [] : [metrics]), ...(loss?.metrics ?? [])];
}
