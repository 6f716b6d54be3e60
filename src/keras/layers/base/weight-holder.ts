import type * as tf from '@tensorflow/tfjs-core';
import type { DType } from '../../base/dtype.js';
import { valueError } from '../../base/errors.js';
import { session } from '../../base/session.js';
import type { Variable } from '../../base/variable.js';
import { Operation } from '../../graph/operation.js';
import { createWeight, type WeightOptions } from './create-weight.js';

/** The part of a layer that knows its weights, the layers inside it, whether it learns, and the penalties of its calls. */
export abstract class WeightHolder extends Operation {
  abstract readonly dtype: DType;
  built = false;
  /** Layers inside this one, in the order in which they were made. */
  readonly sublayers: WeightHolder[] = [];
  readonly #trainables: Variable[] = [];
  readonly #fixed: Variable[] = [];
  #losses: tf.Scalar[] = [];
  #trainable: boolean;
  #parentPath: string | undefined;

  constructor(name: string, trainable: boolean) {
    super(name);
    this.#trainable = trainable;
  }

  /** Adds a weight. @throws BudgetError before anything is allocated, if there are too many. */
  protected addWeight(options: WeightOptions): Variable {
    const variable = createWeight(options, this);
    (variable.trainable ? this.#trainables : this.#fixed).push(variable);
    if (!this.#trainable) variable.trainable = false;
    return variable;
  }

  /** Counts a variable that was made elsewhere as a weight. */
  protected adopt(variable: Variable): void {
    if (this.ownWeights.includes(variable)) return;
    (variable.trainable ? this.#trainables : this.#fixed).push(variable);
  }

  /** Counts `layer` as a part of this one. */
  protected track<Part extends WeightHolder>(layer: Part): Part {
    if (!this.sublayers.includes(layer)) this.sublayers.push(layer);
    return layer;
  }

  /** Its own weights, without those of the layers inside. */
  get ownWeights(): readonly Variable[] {
    return [...this.#trainables, ...this.#fixed];
  }

  /** Uses what its weights hold now, where it has made something of them before. */
  finalizeState?(): void;

  /** All weights in Keras' order: its own, those that learn first, then those of the layers inside; each once. */
  get weights(): readonly Variable[] {
    const inside = this.sublayers.flatMap((layer) => layer.weights);
    return [...new Set([...this.ownWeights, ...inside])];
  }

  get trainableWeights(): readonly Variable[] {
    return this.#trainable ? this.weights.filter(({ trainable }) => trainable) : [];
  }

  get nonTrainableWeights(): readonly Variable[] {
    const trainable = new Set(this.trainableWeights);
    return this.weights.filter((variable) => !trainable.has(variable));
  }

  get trainable(): boolean {
    return this.#trainable;
  }

  /** Freezes or thaws it and all layers inside; what it is already is not passed on, as Keras leaves an attribute that stays. */
  set trainable(value: boolean) {
    if (value === this.#trainable) return;
    this.#trainable = value;
    for (const variable of this.#trainables) variable.trainable = value;
    for (const layer of this.sublayers) layer.trainable = value;
  }

  /** Number of all weights' elements. @throws ValueError before it is built. */
  countParams(): number {
    if (!this.built)
      throw valueError(
        `You tried to call \`count_params\` on layer '${this.name}', but the layer isn't built. ` +
          `You can build it manually via: \`layer.build(input_shape)\`.`,
      );
    return this.weights.reduce((sum, { size }) => sum + size, 0);
  }

  /** Adds a penalty that the running call has found. */
  addLoss(loss: tf.Scalar): void {
    this.#losses.push(loss);
    session().callLosses.add(loss);
  }

  /** Penalties that calls have found since `clearLosses`, of this layer and those inside. */
  get callLosses(): readonly tf.Scalar[] {
    return [...this.#losses, ...this.sublayers.flatMap((layer) => layer.callLosses)];
  }

  clearLosses(): void {
    for (const loss of this.#losses) {
      session().callLosses.delete(loss);
      if (loss.kept && !loss.isDisposed) loss.dispose();
    }
    this.#losses = [];
    for (const layer of this.sublayers) layer.clearLosses();
  }

  /** `layer.losses`: penalties of calls, then those of the weights that learn. */
  get losses(): readonly tf.Scalar[] {
    const penalties = this.trainableWeights.flatMap((weight) =>
      weight.regularizer === null ? [] : [weight.regularizer.penalize(weight.value)],
    );
    return [...this.callLosses, ...penalties];
  }

  /** The names of the layers around it and its own: `sequential/dense`. Fixed when it is first used. */
  get path(): string {
    return [...(this.#parentPath ?? '').split('/').filter((part) => part !== ''), this.name].join(
      '/',
    );
  }

  /** Runs `work` as a part of this layer's `call` or `build`: new weights get its path. */
  protected inScope<Result>(work: () => Result): Result {
    const { scope } = session();
    this.#parentPath ??= scope.join('/');
    scope.push(this.name);
    try {
      return work();
    } finally {
      scope.pop();
    }
  }

  /** Releases the weights of it and of the layers inside. */
  dispose(): void {
    for (const variable of this.ownWeights) variable.dispose();
    session().budget.releaseParameters(this.ownWeights.reduce((sum, { size }) => sum + size, 0));
    this.#trainables.length = 0;
    this.#fixed.length = 0;
    this.built = false;
    for (const layer of this.sublayers) layer.dispose();
  }
}
