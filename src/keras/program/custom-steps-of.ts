import type * as tf from '@tensorflow/tfjs-core';
import { givenTensor } from '../base/engine-tensor.js';
import { Metric } from '../metrics/metric.js';
import type { CustomSteps, LossArguments } from '../training/custom-steps.js';
import { asTensors } from './call-arguments.js';
import type { ProgramValue } from './program-value.js';

/** The steps that the program's class defines. `own`: the metrics that it has assigned to attributes. */
export function customStepsOf(program: ProgramValue, own: readonly Metric[]): CustomSteps {
  const step = (name: string) => (data: unknown) => program.callMethod(name, [data]);
  return {
    ...(program.has('train_step') ? { train: step('train_step') } : {}),
    ...(program.has('test_step') ? { test: step('test_step') } : {}),
    ...(program.has('predict_step')
      ? { predict: (data: unknown) => asTensors(step('predict_step')(data)) }
      : {}),
    ...(program.has('compute_loss')
      ? { computeLoss: (args: LossArguments) => computeLoss(program, args) }
      : {}),
    get metrics() {
      return program.has('metrics') ? metricsOf(program) : own;
    },
  };
}

function computeLoss(program: ProgramValue, args: LossArguments): tf.Tensor {
  const { x, y, yPred, sampleWeight, training } = args;
  const given = program.callMethod('compute_loss', [], {
    x,
    y,
    y_pred: yPred,
    sample_weight: sampleWeight ?? null,
    training,
  });
  return givenTensor(asTensors(given), `${program.name}.compute_loss()`);
}

/** The property `metrics` of the program's class. */
const metricsOf = (program: ProgramValue): readonly Metric[] =>
  (program.callMethod('metrics', []) as readonly unknown[]).filter(
    (each) => each instanceof Metric,
  );
