import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { isDictionary } from '../graph/nested.js';
import { isNested, itemAt, itemsOf } from '../training/structure.js';

/** A part of the outputs, and what belongs to it; the names of its outputs are taken off the list one by one. */
export interface MetricPart {
  readonly predictions: unknown;
  readonly metrics: unknown;
  readonly labels: unknown;
  readonly names: string[];
}

/** Lists the metrics of outputs within outputs: the metrics must have their structure. @throws ValueError otherwise. */
export function metricsUpTo<Listed>(
  part: MetricPart,
  list: (metrics: unknown, tensors: readonly [unknown, unknown], name: string | null) => Listed,
): Listed[] {
  const { predictions, metrics, labels, names } = part;
  if (!isNested(predictions)) return [list(metrics, [labels, predictions], names.shift() ?? null)];
  checkItems(predictions, metrics);
  const items = itemsOf(predictions);
  const ordered = isDictionary(predictions)
    ? items.sort(([one], [other]) => (one < other ? -1 : 1))
    : items;
  return ordered.flatMap(([key, item]) =>
    metricsUpTo(
      { predictions: item, metrics: itemAt(metrics, key), labels: itemAt(labels, key), names },
      list,
    ),
  );
}

function checkItems(predictions: unknown, metrics: unknown): void {
  const kind = Array.isArray(predictions) ? 'tuple' : 'dict';
  if (Array.isArray(predictions) ? !Array.isArray(metrics) : !isDictionary(metrics))
    throw valueError(`Expected an instance of ${kind}, got ${repr(metrics, 'tuple')}.`);
  const [expected, got] = [itemsOf(predictions).length, itemsOf(metrics).length];
  if (expected !== got)
    throw valueError(
      `${kind} arity mismatch; expected: ${expected}, got: ${got}; ${kind}: ${repr(metrics, 'tuple')}.`,
    );
}
