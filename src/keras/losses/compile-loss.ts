import * as tf from '@tensorflow/tfjs-core';
import { isEngineTensor } from '../base/engine-tensor.js';
import { typeError, valueError } from '../base/errors.js';
import { Float, isInt } from '../base/float.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr, str } from '../base/repr.js';
import { Mean } from '../metrics/mean.js';
import type { CompiledLoss, Results, Tensors, Weights } from '../training/compiled.js';
import { checkingShapes } from '../training/static-shapes.js';
import { isNested, itemAt } from '../training/structure.js';
import { alignLabels } from './align-labels.js';
import type { LossArguments } from './compile-loss-arguments.js';
import { planLosses, type PlannedLoss } from './loss-plan.js';

/**
 * What `compile(loss=…, loss_weights=…)` means for a model with outputs of those names; undefined where it has none.
 * @throws ValueError for weights that are no list, dictionary or float. All else is found by the first batch.
 */
export function compileLoss(
  loss: unknown,
  lossWeights: unknown,
  outputNames: readonly string[] | undefined,
): CompiledLoss {
  checkWeights(lossWeights);
  return new LossOfOutputs({ loss, lossWeights: lossWeights ?? null, outputNames });
}

function checkWeights(weights: unknown): void {
  const isFloat = weights instanceof Float || (typeof weights === 'number' && !isInt(weights));
  if (isFloat || isNested(weights) || !isTruthy(weights)) return;
  throw valueError(
    'Expected `loss_weights` argument to be a float (single output case) or a list, tuple, or dict (multiple output ' +
      `case). Received instead: loss_weights=${str(weights)} of type ${typeName(weights)}`,
  );
}

const typeName = (value: unknown): string =>
  `<class '${isInt(value) ? 'int' : typeof value === 'string' ? 'str' : 'object'}'>`;

class LossOfOutputs implements CompiledLoss {
  readonly #given: LossArguments;
  #planned: readonly PlannedLoss[] | undefined;
  #means: readonly Mean[] = [];

  constructor(given: LossArguments) {
    this.#given = given;
  }

  get built(): boolean {
    return this.#planned !== undefined;
  }

  get metrics(): readonly Mean[] {
    return this.#means;
  }

  build(yTrue: Tensors, yPred: Tensors): void {
    this.#plan(this.#align(yTrue, yPred), yPred);
  }

  #plan(labels: unknown, yPred: Tensors): readonly PlannedLoss[] {
    if (this.#planned !== undefined) return this.#planned;
    const planned = planLosses(this.#given, labels, yPred);
    // With a single loss, the total says it all.
    if (planned.length > 1)
      this.#means = planned.map(({ name }) => new Mean({ name: `${name}_loss` }));
    this.#planned = planned;
    return planned;
  }

  #align(yTrue: Tensors, yPred: Tensors): unknown {
    return isNested(yTrue) || isNested(yPred) ? alignLabels(yTrue, yPred, this.#given) : yTrue;
  }

  total(yTrue: Tensors, yPred: Tensors, sampleWeight: Weights): tf.Tensor | null {
    const labels = this.#align(yTrue, yPred);
    const planned = this.#plan(labels, yPred);
    // A single output counts its first loss only, and its losses have no means: so does Keras.
    const isSingle = !isNested(labels) && !isNested(yPred);
    const values = (isSingle ? planned.slice(0, 1) : planned).map((each, index) => {
      const value = measure(each, [labels, yPred, sampleWeight]);
      if (!isSingle) this.#means[index]?.add(value);
      return each.weight === null ? value : tf.mul(value, each.weight);
    });
    return values.reduce<tf.Tensor | null>(
      (sum, value) => (sum === null ? value : tf.add(sum, value)),
      null,
    );
  }

  results(): Results {
    return this.#means.map((mean) => [mean.name, mean.result()]);
  }

  reset(): void {
    for (const mean of this.#means) mean.resetState();
  }
}

function measure(
  { path, loss }: PlannedLoss,
  [labels, predictions, weights]: readonly [unknown, unknown, Weights],
): tf.Tensor {
  const weight = isNested(weights) ? follow(path, weights) : weights;
  return checkingShapes(`compile_loss/${loss.name}/sub`, () =>
    loss.measure(
      tensorAt(path, labels, 'y_true'),
      tensorAt(path, predictions, 'y_pred'),
      (weight ?? null) as tf.Tensor | null,
    ),
  );
}

function tensorAt(path: PlannedLoss['path'], value: unknown, what: string): tf.Tensor {
  const found = follow(path, value);
  if (isEngineTensor(found)) return found;
  throw typeError(`Expected a tensor as \`${what}\`, but got ${repr(found)}.`);
}

const follow = (path: PlannedLoss['path'], value: unknown): unknown => path.reduce(itemAt, value);
