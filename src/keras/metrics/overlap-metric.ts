import * as tf from '@tensorflow/tfjs-core';
import { releasingTensors } from '../base/releasing-tensors.js';
import { typeError, valueError } from '../base/errors.js';
import { isNumber, wholeOf } from '../base/float.js';
import { placeOfLargest } from '../base/last-axis.js';
import { isTruthy } from '../base/is-truthy.js';
import { repr } from '../base/repr.js';
import { session } from '../base/session.js';
import { checkBroadcastTo, IncompatibleShapes } from '../base/shape-errors.js';
import type { Arguments } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { axisOption } from '../losses/options.js';
import { Metric, type MetricResult } from './metric.js';
import { addNumbers, numbersIn } from './numbers-in.js';

/** The size of the overlap of labels and predictions by that of their union, averaged over classes, from a matrix of counts. */
export abstract class OverlapMetric extends Metric {
  protected readonly classes: number;
  protected readonly targets: readonly number[];
  readonly #counts: Variable;
  readonly #given: Arguments;

  /** `args` are those of `IoU`. */
  constructor(args: Arguments) {
    super({ ...args, dtype: args.dtype ?? 'int64' });
    this.classes = readClasses(args.num_classes);
    this.targets = readTargets(args.target_class_ids, this.classes);
    this.#given = args;
    const shape = [this.classes, this.classes];
    const dtype = this.dtype.includes('int') ? 'int64' : 'float32';
    this.#counts = this.addCounter('total_confusion_matrix', shape, dtype);
  }

  override updateState(
    yTrue: tf.Tensor,
    yPred: tf.Tensor,
    sampleWeight: tf.Tensor | null = null,
  ): void {
    const axis = axisOption(this.#given);
    const amounts = releasingTensors(() => {
      const labels = isTruthy(this.#given.sparse_y_true) ? yTrue : placeOfLargest(yTrue, axis);
      const guesses = isTruthy(this.#given.sparse_y_pred) ? yPred : placeOfLargest(yPred, axis);
      const weights = this.#weights(sampleWeight, labels.size);
      if (labels.size !== guesses.size)
        throw new IncompatibleShapes([labels.size], [guesses.size], 'LogicalAnd');
      return this.#count(labels.dataSync(), guesses.dataSync(), weights);
    });
    addNumbers(this.#counts, amounts);
  }

  /** Numbers whose type is whole lose their fractions, as in Keras. */
  #weights(given: tf.Tensor | null, size: number): ArrayLike<number> | null {
    if (given === null) return null;
    const isWhole = this.dtype.includes('int');
    if (isWhole && given.dtype === 'float32')
      session().warn(
        'You are passing weight as `float`, but dtype is `int`. This may result in an incorrect weight due to type ' +
          'casting Consider using integer weights.',
      );
    const flat = given.rank > 1 ? tf.reshape(given, [given.size]) : given;
    checkBroadcastTo(flat, [size]);
    const values = tf.broadcastTo(flat, [size]).dataSync();
    return isWhole ? Int32Array.from(values) : values;
  }

  #count(
    labels: ArrayLike<number>,
    guesses: ArrayLike<number>,
    weights: ArrayLike<number> | null,
  ): Float64Array {
    const counts = new Float64Array(this.classes * this.classes);
    const ignored = this.#given.ignore_class;
    for (let i = 0; i < labels.length; i++) {
      const [label, guess] = [Math.trunc(labels[i] ?? -1), Math.trunc(guesses[i] ?? -1)];
      if (!this.#isClass(label) || !this.#isClass(guess) || label === ignored) continue;
      const place = label * this.classes + guess;
      counts[place] = (counts[place] ?? 0) + (weights?.[i] ?? 1);
    }
    return counts;
  }

  #isClass(number: number): boolean {
    return number >= 0 && number < this.classes;
  }

  override result(): MetricResult {
    const counts = numbersIn(this.#counts);
    const overlaps = this.targets.map((target) => this.#overlap(counts, target));
    const valid = overlaps.filter((overlap) => overlap !== null);
    const { epsilon } = session();
    return Math.fround(valid.reduce((sum, overlap) => sum + overlap, 0) / (valid.length + epsilon));
  }

  /** The overlap of one class; null if it did not occur. */
  #overlap(counts: readonly number[], target: number): number | null {
    const own = counts[target * this.classes + target] ?? 0;
    let union = -own;
    for (let other = 0; other < this.classes; other++)
      union +=
        (counts[target * this.classes + other] ?? 0) + (counts[other * this.classes + target] ?? 0);
    return union > 1e-9 ? own / (union + session().epsilon) : null;
  }
}

/** @throws TypeError for what is no whole number, ValueError for one below 0, BudgetError for too many. */
function readClasses(given: unknown): number {
  const classes = wholeOf(given);
  if (classes !== undefined && classes >= 0) {
    session().budget.claimTensor(
      classes * classes * 8,
      `A matrix of counts for num_classes=${repr(classes)}`,
    );
    return classes;
  }
  const error = classes === undefined ? typeError : valueError;
  throw error(
    `Argument \`num_classes\` must be a positive integer. Received: num_classes=${repr(given)}`,
  );
}

function readTargets(value: unknown, classes: number): readonly number[] {
  if (!Array.isArray(value) || !value.every(isNumber))
    throw typeError(
      `Argument \`target_class_ids\` must be a list of integers. Received: target_class_ids=${repr(value)}`,
    );
  if (value.length === 0)
    throw valueError(`There must be one class at least. Received: target_class_ids=${repr(value)}`);
  const largest = Math.max(...value.map(Number));
  if (largest < classes) return value.map(Number);
  throw valueError(`Target class id ${largest} is out of range, which is [0, ${classes}).`);
}

/** 0, 1 … up to the number of classes. */
export const allClasses = (args: Arguments): number[] =>
  Array.from({ length: readClasses(args.num_classes) }, (_, index) => index);
