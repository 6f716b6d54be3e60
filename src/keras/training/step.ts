import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { KerasError, valueError } from '../base/errors.js';
import { keepingRows } from '../base/row-gradients.js';
import { session } from '../base/session.js';
import type { Variable } from '../base/variable.js';
import { flatten, mapLeaves, type Nested } from '../graph/nested.js';
import { maskOf, setMask } from '../layers/base/masks.js';
import { figuresOf, packBatch } from './custom-steps.js';
import type { CompiledState } from './compiled-state.js';
import type { Tensors, Weights } from './compiled.js';
import type { Batch } from './data/batch.js';
import { gradientsOf } from './gradients.js';
import type { TrainableModel } from './trainable-model.js';

/** A model with what it was compiled with. */
export interface Trained {
  readonly model: TrainableModel;
  readonly compiled: CompiledState;
}

/**
 * One step of training: the loss of a batch, its gradients, the optimizer's step, the metrics. The weights that learn are
 * given, as Keras' graph does not look again at what is frozen.
 */
export function trainStep(trained: Trained, batch: Batch, weights: readonly Variable[]): void {
  const own = trained.model.customSteps?.train;
  if (own === undefined) usualTrainStep(trained, batch, weights);
  else trained.compiled.given = figuresOf(own(packBatch(batch)));
}

/** Keras' own step. */
export function usualTrainStep(trained: Trained, batch: Batch, weights: readonly Variable[]): void {
  tf.tidy(() => {
    const { model, compiled } = trained;
    const forward = (): Forward => runForward(trained, batch, true);
    if (weights.length === 0) {
      session().warn('The model does not have any trainable weights.');
      finish(compiled, batch, forward());
      return;
    }
    const result = learn(compiled, forward, weights);
    try {
      updateMetrics(compiled, batch, result.prediction);
    } finally {
      release(result);
      model.clearLosses();
    }
  });
}

/** One step of evaluation: the loss of a batch and the metrics. */
export function testStep(trained: Trained, batch: Batch): void {
  const own = trained.model.customSteps?.test;
  if (own === undefined) usualTestStep(trained, batch);
  else trained.compiled.given = figuresOf(own(packBatch(batch)));
}

/** Keras' own step. */
export function usualTestStep(trained: Trained, batch: Batch): void {
  tf.tidy(() => {
    finish(trained.compiled, batch, runForward(trained, batch, false));
    trained.model.clearLosses();
  });
}

/** The model's answer to a batch, copies that outlive the computation, and its loss. */
interface Forward {
  readonly loss: tf.Tensor;
  readonly prediction: Tensors;
}

function finish(compiled: CompiledState, batch: Batch, result: Forward): void {
  try {
    updateMetrics(compiled, batch, result.prediction);
  } finally {
    release(result);
  }
}

/** Takes the gradients of the loss and lets the optimizer make its step. */
const learn = (
  compiled: CompiledState,
  forward: () => Forward,
  weights: readonly Variable[],
): Forward =>
  keepingRows(() => {
    const { optimizer } = compiled;
    if (optimizer === null)
      throw new KerasError(
        'AttributeError',
        'The model was compiled with `optimizer=None`: there is no optimizer that could apply gradients.',
      );
    const { result, gradients } = differentiate(compiled, forward, weights);
    try {
      optimizer.apply(gradients, weights);
    } catch (error) {
      release(result);
      throw error;
    }
    return result;
  });

/** The gradients of the loss; null for weights that it does not depend on. */
function differentiate(
  { optimizer }: CompiledState,
  forward: () => Forward,
  weights: readonly Variable[],
): { readonly result: Forward; readonly gradients: readonly (tf.Tensor | null)[] } {
  const results: Forward[] = [];
  const scaledLoss = (): tf.Tensor => {
    const result = forward();
    results.push(result);
    return optimizer?.scaleLoss(result.loss) ?? result.loss;
  };
  try {
    const gradients = gradientsOf(
      scaledLoss,
      weights.map(({ value }) => value),
    );
    const [result] = results;
    if (result === undefined) throw new Error('The loss was not computed.');
    return { result, gradients };
  } catch (error) {
    results.forEach(release);
    throw error;
  }
}

function runForward({ model, compiled }: Trained, batch: Batch, training: boolean): Forward {
  model.clearLosses();
  const output: unknown = model.run(batch.x as Nested<tf.Tensor>, training);
  const prediction = keepCopies(output);
  try {
    const own = model.customSteps?.computeLoss;
    const loss =
      own === undefined
        ? totalLoss({ model, compiled }, batch, output as Tensors)
        : own({ ...batch, yPred: output as Tensors, training });
    const [first] = flatten(batch.x).filter(isEngineTensor);
    compiled.lossTracker.add(tf.mean(loss).dataSync()[0] ?? NaN, first?.shape[0] ?? 1);
    return { loss, prediction };
  } catch (error) {
    release({ prediction });
    throw error;
  }
}

/** The compiled loss and all penalties. @throws ValueError if there is neither. */
export function totalLoss(
  { model, compiled }: Trained,
  { y, sampleWeight }: Batch,
  prediction: Tensors,
): tf.Tensor {
  const own = compiled.loss;
  if (own !== null) checkLabels(y);
  const main = own?.total(y as Tensors, prediction, sampleWeight as Weights) ?? null;
  const losses = [...(main === null ? [] : [main]), ...model.losses.map((loss) => tf.sum(loss))];
  const [first, ...others] = losses;
  if (first === undefined)
    throw valueError('No loss to compute. Provide a `loss` argument in `compile()`.');
  return others.reduce<tf.Tensor>((sum, loss) => tf.add(sum, loss), first);
}

function updateMetrics(
  { metrics }: CompiledState,
  { y, sampleWeight }: Batch,
  prediction: Tensors,
): void {
  if (metrics === null) return;
  checkLabels(y);
  metrics.update(y as Tensors, prediction, sampleWeight as Weights);
}

function checkLabels(y: unknown): void {
  if (y === null || y === undefined) throw valueError('None values not supported.');
}

const keepCopies = (output: unknown): Tensors =>
  mapLeaves(output, (leaf) => {
    if (!isEngineTensor(leaf)) return leaf;
    const copy = tf.keep(tf.clone(leaf));
    const mask = maskOf(leaf);
    if (isEngineTensor(mask)) setMask(copy, tf.keep(tf.clone(mask)));
    return copy;
  }) as Tensors;

function release({ prediction }: Pick<Forward, 'prediction'>): void {
  for (const leaf of flatten(prediction)) {
    if (!isEngineTensor(leaf)) continue;
    const mask = maskOf(leaf);
    if (isEngineTensor(mask)) mask.dispose();
    leaf.dispose();
  }
}
