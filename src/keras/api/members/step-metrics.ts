import * as tf from '@tensorflow/tfjs-core';
import type { Model } from '../../models/model.js';
import type { Metric } from '../../metrics/metric.js';
import type { CompiledState } from '../../training/compiled-state.js';
import type { Tensors, Weights } from '../../training/compiled.js';
import { figuresOf } from '../../training/custom-steps.js';
import { asFigure } from '../../training/logs.js';
import { asTensor } from '../arrays.js';
import { trainerOf } from '../trainer-of.js';
import { withTensors } from '../values.js';
import { noTable, optional, required, type MemberTable } from './member-table.js';

/** The first of a compiled model's metrics: the mean of the losses. */
export class LossMean {
  static readonly className = 'Mean';
  readonly name = 'loss';
  readonly state: CompiledState;

  constructor(state: CompiledState) {
    this.state = state;
  }

  /** Adds losses; a weight counts how often. */
  add(values: unknown, weight: unknown): void {
    tf.tidy(() => {
      const losses = asTensor(values);
      const count = weight === null ? losses.size : tf.sum(asTensor(weight)).dataSync()[0];
      this.state.lossTracker.add(tf.mean(losses).dataSync()[0] ?? NaN, count ?? 1);
    });
  }
}

/** The last of a compiled model's metrics: all that `compile(metrics=…)` asked for, in one. */
export class CompileMetrics {
  static readonly className = 'CompileMetrics';
  readonly name = 'compile_metrics';
  readonly state: CompiledState;

  constructor(state: CompiledState) {
    this.state = state;
  }

  update(yTrue: unknown, yPred: unknown, sampleWeight: unknown): void {
    this.state.metrics?.update(
      withTensors(yTrue) as Tensors,
      withTensors(yPred) as Tensors,
      withTensors(sampleWeight) as Weights,
    );
  }

  result(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      (this.state.metrics?.results() ?? []).map(([name, value]) => [name, asFigure(value)]),
    );
  }
}

const known = new WeakMap<CompiledState, readonly [LossMean, CompileMetrics]>();

/** `model.metrics`: the mean of the losses, the metrics that the program has assigned to attributes, those that were compiled. */
export function metricsOfModel(model: Model): readonly unknown[] {
  const own: readonly Metric[] = model.customSteps?.metrics ?? [];
  const trainer = trainerOf(model);
  if (!trainer.isCompiled) return own;
  const { state } = trainer;
  const pair = known.get(state) ?? [new LossMean(state), new CompileMetrics(state)];
  known.set(state, pair);
  const [loss, compiled] = pair;
  return [loss, ...own, ...(state.metrics === null ? [] : [compiled])];
}

export const lossMeanMembers: MemberTable<LossMean> = {
  ...noTable,
  attributes: { name: ({ name }) => name },
  methods: {
    update_state: {
      parameters: [...required('values'), optional('sample_weight')],
      run: (metric, { values, sample_weight }) => {
        metric.add(values, sample_weight);
        return null;
      },
    },
    result: { parameters: [], run: ({ state }) => tf.scalar(state.lossTracker.mean) },
    reset_state: {
      parameters: [],
      run: ({ state }) => {
        state.lossTracker.reset();
        return null;
      },
    },
  },
};

export const compileMetricsMembers: MemberTable<CompileMetrics> = {
  ...noTable,
  attributes: {
    name: ({ name }) => name,
    metrics: ({ state }) => state.metrics?.metrics ?? [],
  },
  methods: {
    update_state: {
      parameters: [...required('y_true', 'y_pred'), optional('sample_weight')],
      run: (metric, { y_true, y_pred, sample_weight }) => {
        metric.update(y_true, y_pred, sample_weight);
        return null;
      },
    },
    result: { parameters: [], run: (metric) => metric.result() },
    reset_state: {
      parameters: [],
      run: ({ state }) => {
        state.metrics?.reset();
        return null;
      },
    },
  },
};

/** `get_metrics_result`: all figures by name. */
export const metricsResult = (model: Model): Readonly<Record<string, unknown>> => {
  const { state } = trainerOf(model);
  const own = (model.customSteps?.metrics ?? []).map((metric): [string, unknown] => [
    metric.name,
    asFigure(metric.result()),
  ]);
  return { ...figuresOf(state.ownResults()), ...Object.fromEntries(own) };
};

/** `reset_metrics`. */
export function resetAllMetrics(model: Model): null {
  trainerOf(model).state.reset();
  for (const metric of model.customSteps?.metrics ?? []) metric.resetState();
  return null;
}
