import { KerasError } from '../../base/errors.js';
import { isSaved } from '../../base/serializable.js';
import { isDictionary } from '../../graph/nested.js';
import { getMetric } from '../../metrics/get.js';
import { Metric } from '../../metrics/metric.js';
import type { ObjectEvidence } from '../evidence.js';
import { functionName, ofObject, ofSaved } from './object-evidence.js';
import type { Problem } from './problem.js';

const accuracies: Readonly<Record<Problem, string>> = {
  binary: 'BinaryAccuracy',
  sparse: 'SparseCategoricalAccuracy',
  categorical: 'CategoricalAccuracy',
};

/** What compiled metrics are, in one list: `'accuracy'` is the class that it becomes for those shapes. */
export function metricEvidence(value: unknown, problem: Problem): readonly ObjectEvidence[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'string') return [byName(value, problem)];
  if (isSaved(value)) {
    const name = functionName(value);
    return name === null
      ? [ofSaved(value)].filter((each) => each !== null)
      : [byName(name, problem)];
  }
  if (!Array.isArray(value) && !isDictionary(value)) return [];
  return Object.values(value).flatMap((item) => metricEvidence(item, problem));
}

function byName(name: string, problem: Problem): ObjectEvidence {
  const isGeneral = /^acc(?:uracy)?$/i.test(name);
  return found(isGeneral ? accuracies[problem] : name) ?? { class: 'function', config: { name } };
}

/** Null for names that Keras does not know. */
function found(name: string): ObjectEvidence | null {
  try {
    const metric = getMetric(name);
    if (!(metric instanceof Metric)) return null;
    const told = ofObject(metric);
    for (const variable of metric.variables) variable.dispose();
    return told;
  } catch (error) {
    if (error instanceof KerasError) return null;
    throw error;
  }
}
