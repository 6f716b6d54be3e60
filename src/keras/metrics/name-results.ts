import type { Results } from '../training/compiled.js';
import type { MetricResult } from './metric.js';
import type { OutputMetrics } from './metric-plan.js';

/**
 * The results under the names that logs show: with the output's name before, `weighted_` where a weighted metric would
 * have the name of another one, and a number where two have the same one.
 */
export function nameResults(plain: OutputMetrics, weighted: OutputMetrics): Results {
  const results = new Map<string, MetricResult>();
  const uses = new Map<string, number>();
  const note = (wanted: string, result: MetricResult): void => {
    const used = uses.get(wanted) ?? 0;
    uses.set(wanted, used + 1);
    results.set(used === 0 ? wanted : `${wanted}_${used}`, result);
  };
  for (const { name, outputName, result } of allOf(plain)) note(full(outputName, name), result);
  for (const { name, outputName, result } of allOf(weighted)) {
    const isTaken = uses.has(full(outputName, name));
    note(full(outputName, isTaken ? `weighted_${name}` : name), result);
  }
  return [...results];
}

const full = (outputName: string | null, name: string): string =>
  outputName === null ? name : `${outputName}_${name}`;

interface Named {
  readonly name: string;
  readonly outputName: string | null;
  readonly result: MetricResult;
}

const allOf = (plan: OutputMetrics): Named[] =>
  plan.flatMap((output) =>
    (output?.metrics ?? []).map((metric) => ({
      name: metric.name,
      outputName: output?.outputName ?? null,
      result: metric.result(),
    })),
  );
