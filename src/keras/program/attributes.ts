import { Variable } from '../base/variable.js';
import { flatten } from '../graph/nested.js';
import { WeightHolder } from '../layers/base/weight-holder.js';
import { Metric } from '../metrics/metric.js';

/** Something of the program that counts what is assigned to its attributes. */
export interface Tracking {
  /** `self.name = value`, or a list or dictionary whose parts count. */
  trackAttribute(name: string, value: unknown): void;
}

export const isTracking = (object: object): object is Tracking => 'trackAttribute' in object;

/** The parts of an attribute that count. */
export interface Parts {
  readonly layers: readonly WeightHolder[];
  readonly variables: readonly Variable[];
  readonly metrics: readonly Metric[];
}

export function partsOf(value: unknown): Parts {
  const leaves = flatten(value);
  return {
    layers: leaves.filter((leaf) => leaf instanceof WeightHolder),
    variables: leaves.filter((leaf) => leaf instanceof Variable),
    metrics: leaves.filter((leaf) => leaf instanceof Metric),
  };
}
