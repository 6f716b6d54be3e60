import { float } from '../base/float.js';
import { isDictionary } from '../graph/nested.js';
import type { MetricResult } from '../metrics/metric.js';
import { ArrayData } from './array-data.js';

/** Figures by name: Python floats, or arrays where a metric counts classes apart. */
export type Figures = Record<string, unknown>;

/** A metric's result as Python sees it. */
export const asFigure = (result: MetricResult): unknown =>
  typeof result === 'number'
    ? float(result)
    : new ArrayData(result.shape, 'float32', Float32Array.from(result.values));

/** The same figures, sorted by name: the order of logs, histories and progress bars. Those of a dictionary stay together. */
export const sortFigures = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.keys(figures)
      .sort()
      .flatMap((name) => {
        const figure = figures[name];
        return isDictionary(figure) ? Object.entries(sortFigures(figure)) : [[name, figure]];
      }),
  );
