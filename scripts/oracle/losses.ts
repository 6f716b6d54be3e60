import type * as tf from '@tensorflow/tfjs-core';
import { keras } from '../../src/keras/api/keras.js';
import { invoke } from '../../src/keras/api/invoke.js';
import { callMethod, getMember } from '../../src/keras/api/object.js';
import { Callable } from '../../src/keras/api/callable.js';
import type { Arguments } from '../../src/keras/base/signature.js';
import { Loss } from '../../src/keras/losses/loss.js';
import { setMask } from '../../src/keras/layers/base/masks.js';
import { compareRefusal, type StoredError } from './expected-error.js';
import { byNumber, type Findings } from './findings.js';
import { valueAndGradient } from './gradient.js';
import { inCase } from './in-case.js';
import type { Case } from './outcome.js';
import {
  isStoredTensor,
  numberOf,
  toEngine,
  valuesOf,
  type StoredNumber,
  type StoredTensor,
} from './stored-tensor.js';

interface LossCase {
  readonly id: string;
  readonly kind: 'class' | 'function';
  readonly name: string;
  readonly config: Arguments;
  readonly y_true: StoredTensor;
  readonly y_pred: StoredTensor;
  readonly sample_weight?: StoredTensor | StoredNumber;
  readonly mask?: StoredTensor;
  readonly result?: StoredTensor | StoredNumber;
  readonly grad?: StoredTensor;
  readonly error?: StoredError;
}

interface LossAlias {
  readonly string: string;
  readonly resolves_to?: string;
  readonly is_class_instance?: boolean;
  readonly error?: StoredError;
}

interface LossClass {
  readonly class: string;
  readonly name: string;
  readonly reduction: string;
  readonly get_config: Arguments;
}

/** The file `losses.json`. */
export interface LossFile {
  readonly aliases: readonly LossAlias[];
  readonly classes: readonly LossClass[];
  readonly cases: readonly LossCase[];
}

const group = 'training/losses';

/** The cases of `losses.json`. */
export const lossCases = ({ aliases, classes, cases }: LossFile): Case[] => [
  ...aliases.map((alias) => ({
    group,
    name: `alias ${alias.string}`,
    run: (findings: Findings) => {
      inCase(() => {
        compareAlias(alias, findings);
      });
    },
  })),
  ...classes.map((each) => ({
    group,
    name: `class ${each.class}`,
    run: (findings: Findings) => {
      inCase(() => {
        compareClass(each, findings);
      });
    },
  })),
  ...cases.map((each) => ({
    group,
    name: each.id,
    run: (findings: Findings) => {
      inCase(() => {
        compareLoss(each, findings);
      });
    },
  })),
];

const losses = (): unknown => getMember(keras, 'losses');

function compareAlias(
  { string, error, resolves_to, is_class_instance }: LossAlias,
  findings: Findings,
): void {
  const resolve = (): unknown => callMethod(losses(), 'get', [string]);
  if (error !== undefined) compareRefusal(error, findings, resolve);
  else {
    const found = resolve();
    findings.same('is an object', is_class_instance, found instanceof Loss);
    const name =
      found instanceof Callable
        ? found.name
        : (found?.constructor as { className?: string } | undefined)?.className;
    findings.same('resolves to', resolves_to, name);
  }
}

function compareClass(each: LossClass, findings: Findings): void {
  const loss = callMethod(losses(), each.class, []) as Loss;
  findings.same('name', each.name, loss.name);
  findings.same('reduction', each.reduction, loss.reduction);
  findings.alike('get_config', each.get_config, loss.getConfig(), byNumber(1e-6, 0));
}

/**
 * Gradients beside clipped probabilities are less exact. The cosine of vectors of a single number is 1 or -1 wherever they are not
 * zero, so its gradient is exactly 0 there; what Keras gives instead, some 3e-6, is rounding and is not followed.
 */
const gradientTolerance = (each: LossCase): ReturnType<typeof byNumber> =>
  isCosineOfNumbers(each)
    ? byNumber(0, 1e-5)
    : byNumber(/edge|large|outside/.test(each.id) ? 1e-4 : 1e-5, 1e-6);

const isCosineOfNumbers = ({ name, config, y_pred: { shape } }: LossCase): boolean =>
  /cosine_?similarity/i.test(name) && shape.at(Number(config.axis ?? -1)) === 1;

function compareLoss(each: LossCase, findings: Findings): void {
  const yPred = toEngine(each.y_pred);
  const run = (): tf.Tensor => measure(each, yPred);
  if (each.error !== undefined) {
    compareRefusal(each.error, findings, run);
    return;
  }
  const { shape, values, gradient } = valueAndGradient(yPred, run);
  const { result, grad } = each;
  if (isStoredTensor(result)) {
    findings.same('shape', result.shape, shape);
    findings.close('result', valuesOf(result), values, byNumber(1e-5, 1e-6));
  } else findings.close('result', [numberOf(result ?? null)], values, byNumber(1e-5, 1e-6));
  if (grad === undefined) return;
  if (gradient === null) findings.add('gradient', grad.data, null);
  else findings.close('gradient', valuesOf(grad), gradient, gradientTolerance(each));
}

function measure(each: LossCase, yPred: tf.Tensor): tf.Tensor {
  const yTrue = toEngine(each.y_true);
  if (each.mask !== undefined) setMask(yPred, toEngine(each.mask));
  if (each.kind === 'function')
    return callMethod(losses(), each.name, [yTrue, yPred], each.config) as tf.Tensor;
  const loss = callMethod(losses(), each.name, [], each.config);
  const weight = each.sample_weight ?? null;
  const sample_weight = isStoredTensor(weight) ? toEngine(weight) : weight;
  return invoke(loss, [yTrue, yPred], { sample_weight }) as tf.Tensor;
}
