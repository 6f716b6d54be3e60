import type * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { float, Float } from '../base/float.js';
import { Tuple, asTuple } from '../base/tuple.js';
import { isDictionary } from '../graph/nested.js';
import type { Metric } from '../metrics/metric.js';
import { ArrayData } from './array-data.js';
import type { Tensors } from './compiled.js';
import type { Batch } from './data/batch.js';
import type { Data } from './data/rows.js';
import type { Figures } from './logs.js';

/** What a loss is computed of. */
export interface LossArguments {
  readonly x: Data;
  readonly y: Data;
  readonly yPred: Tensors;
  readonly sampleWeight: Data;
  readonly training: boolean;
}

/** What a program has written in the place of Keras' own steps of training; each may be missing. */
export interface CustomSteps {
  /** `train_step(data)`: gives figures by name. */
  readonly train?: (data: unknown) => unknown;
  readonly test?: (data: unknown) => unknown;
  /** `predict_step(data)`: gives predictions. */
  readonly predict?: (data: unknown) => unknown;
  readonly computeLoss?: (args: LossArguments) => tf.Tensor;
  /** The metrics that are reset with those that were compiled. */
  readonly metrics: readonly Metric[];
}

/** A batch as Python's steps get it: `x`, `(x, y)` or `(x, y, sample_weight)`. */
export function packBatch({ x, y, sampleWeight }: Batch): unknown {
  if (isGiven(sampleWeight)) return asTuple([x, y, sampleWeight]);
  if (isGiven(y)) return asTuple([x, y]);
  return Array.isArray(x) && !(x instanceof Tuple) ? asTuple([x]) : x;
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** What a step gave, as figures: Python floats where there is one number. Dictionaries stay until the figures are sorted. */
export function figuresOf(given: unknown): Figures {
  if (!isDictionary(given)) return {};
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      isDictionary(value) ? figuresOf(value) : figureOf(value),
    ]),
  );
}

function figureOf(value: unknown): unknown {
  if (typeof value === 'number') return float(value);
  if (value instanceof Float) return value;
  const numbers = isEngineTensor(value)
    ? value.dataSync()
    : value instanceof ArrayData
      ? value.data
      : [];
  return numbers.length === 1 ? float(Number(numbers[0])) : value;
}
