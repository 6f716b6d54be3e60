import type {
  DataEvidence,
  ModelEvidence,
  ObjectEvidence,
} from '../../../keras/inspect/evidence.js';
import { plainName } from './class-name.js';
import { lossesOf } from './losses.js';
import { outputWidth } from './outputs.js';

/** The names of a model's metrics; any accuracy that suits its labels is `accuracy`. */
export function metricNames(
  model: ModelEvidence,
  labels: readonly DataEvidence[],
): readonly string[] {
  const metrics: readonly ObjectEvidence[] = model.compile?.metrics ?? [];
  const suited = suitedAccuracy(model, labels[0] ?? null);
  const names = metrics.map(plainName).map((name) => (name === suited ? 'accuracy' : name));
  return [...new Set(names)].sort();
}

/** What Keras takes for `accuracy`. */
function suitedAccuracy(model: ModelEvidence, labels: DataEvidence | null): string {
  if (outputWidth(model.graph) === 1) return 'binaryaccuracy';
  const loss = model.compile === null ? undefined : lossesOf(model.compile)[0];
  const isSparse =
    labels === null
      ? loss !== undefined && plainName(loss) === 'sparsecategoricalcrossentropy'
      : labels.form === 'labels';
  return isSparse ? 'sparsecategoricalaccuracy' : 'categoricalaccuracy';
}
