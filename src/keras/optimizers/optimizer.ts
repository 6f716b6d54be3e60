import * as tf from '@tensorflow/tfjs-core';
import { valueError } from '../base/errors.js';
import { snakeCase } from '../base/names.js';
import { repr, writeShape } from '../base/repr.js';
import { classNameOf } from '../base/serializable.js';
import { session, type Disposable } from '../base/session.js';
import type { Arguments, Parameter } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import { Accumulators } from './accumulators.js';
import { clipGradients } from './clip.js';
import { commonKeys, readCommonOptions, readName, type CommonOptions } from './common-options.js';
import { withGradients, type Pairs } from './filter-gradients.js';
import { LearningRate } from './learning-rate.js';
import { decayFactor, legacyParameters, readLegacy } from './legacy-arguments.js';
import { MovingAverages } from './moving-averages.js';
import { pickArguments } from './numbers.js';
import { OptimizerVariables } from './optimizer-variables.js';
import { scaleGradient } from './gradient-parts.js';
import { keepConstraint } from './keep-constraint.js';
import { stepCounter } from './step-counter.js';
import { DecayedVariables, decayWeight } from './weight-decay.js';

/** What a formula needs to know of the running step. */
export interface Step {
  /** The learning rate, in float32. */
  readonly rate: number;
  /** The number of the step, counted from 1. */
  readonly count: number;
}

/** Base of all optimizers: what `keras.optimizers.Optimizer` does around a formula. */
export abstract class Optimizer implements Disposable {
  static readonly className: string;
  static readonly module: string = 'keras.optimizers';
  static readonly parameters: readonly Parameter[] = [];
  static readonly inherited: readonly Parameter[] = legacyParameters;

  static refuse(keywords: Arguments): Error {
    return valueError(`Argument(s) not recognized: ${repr(keywords)}`);
  }

  readonly name: string;
  built = false;
  protected readonly options: CommonOptions;
  protected readonly slots: OptimizerVariables;
  /** The keys of the configuration behind the common ones. */
  protected abstract readonly configKeys: readonly string[];
  readonly #args: Arguments;
  readonly #decay: number;
  readonly #rate: LearningRate;
  readonly #decayed = new DecayedVariables();
  readonly #iterations: Variable;
  #indices: ReadonlyMap<Variable, number> = new Map();
  /** Of the weights that it was built with; null without `use_ema` and before. */
  averages: MovingAverages | null = null;
  #accumulators: Accumulators | null = null;

  constructor(args: Arguments) {
    const legacy = readLegacy(args);
    const className = classNameOf(new.target);
    this.options = readCommonOptions(args);
    this.name = readName(args.name) ?? session().names.next(snakeCase(className));
    this.#args = args;
    this.#decay = legacy.decay;
    this.#rate = new LearningRate(legacy.rate, this.name);
    this.#iterations = stepCounter(this.name);
    this.slots = new OptimizerVariables(this.name);
    this.slots.add(this.#iterations);
    if (this.#rate.variable !== null) this.slots.add(this.#rate.variable);
  }

  /** Makes the slots of these variables. */
  protected abstract buildSlots(variables: readonly Variable[]): void;

  /** The formula: changes one variable and its slots. `index` is its place among those it was built with. */
  protected abstract update(
    variable: Variable,
    gradient: tf.Tensor,
    index: number,
    step: Step,
  ): void;

  /** What has to be done once in each step, before the variables. */
  protected beforeUpdates?(step: Step): void;

  /** Its state in Keras' order: counter, learning rate (unless a schedule decides), slots. */
  get variables(): readonly Variable[] {
    return this.slots.all;
  }

  /** `optimizer.iterations` as a variable: batches so far. */
  get iterationsVariable(): Variable {
    return this.#iterations;
  }

  /** Steps so far; with gradient accumulation not every batch is one. */
  get iterations(): number {
    return Math.floor(this.#batches / (this.options.accumulationSteps ?? 1));
  }

  get #batches(): number {
    return this.#iterations.value.dataSync()[0] ?? 0;
  }

  /** The learning rate of the next step, in float32. */
  get learningRate(): number {
    const batches = this.#batches;
    return decayFactor(this.#rate.at(batches), this.#decay, batches);
  }

  /** Takes a number, a tensor, a schedule or a function. @throws TypeError if a schedule decides. */
  setLearningRate(given: unknown): void {
    const { variable } = this.#rate;
    this.#rate.set(given);
    if (variable !== null && this.#rate.variable === null) this.slots.remove(variable);
  }

  /** The variable that holds the learning rate; null where a schedule or a function decides. */
  get learningRateVariable(): Variable | null {
    return this.#rate.variable;
  }

  /** `exclude_from_weight_decay`. */
  excludeFromWeightDecay(variables: readonly Variable[], names: readonly string[]): void {
    this.#decayed.exclude(variables, names);
  }

  /** The variables that it was built with. */
  get knownVariables(): readonly Variable[] {
    return [...this.#indices.keys()];
  }

  /** Makes the state for these variables, once. */
  build(variables: readonly Variable[]): void {
    if (this.built) return;
    this.#indices = new Map(variables.map((variable, index) => [variable, index]));
    if (this.options.useEma)
      this.averages = new MovingAverages(variables, this.slots.makeForAll(variables, 'average'));
    if (this.options.accumulationSteps !== null)
      this.#accumulators = new Accumulators(
        this.slots.makeForAll(variables, 'gradient_accumulator'),
        this.options.accumulationSteps,
      );
    this.buildSlots(variables);
    this.built = true;
  }

  /**
   * One step along the gradients, one for each variable; null where there is none.
   * @throws ValueError if there is no gradient at all, or for a variable that it was not built with.
   */
  apply(gradients: readonly (tf.Tensor | null)[], variables: readonly Variable[]): void {
    if (gradients.length === 0) return;
    tf.tidy(() => {
      this.build(variables);
      this.#checkKnown(variables);
      const pairs = withGradients(gradients, variables);
      this.#applyPairs({ ...pairs, gradients: this.#unscale(pairs.gradients) });
      for (const variable of pairs.variables) keepConstraint(variable);
      this.#iterations.assign(tf.scalar(this.#batches + 1, 'int32'));
    });
  }

  /** The loss as gradients are to be taken of it. */
  scaleLoss(loss: tf.Tensor): tf.Tensor {
    const scale = this.options.lossScaleFactor;
    return scale === null ? loss : tf.mul(loss, scale);
  }

  /** What `fit` does at its end: with `use_ema`, the weights become their averages. */
  finalize(variables: readonly Variable[]): void {
    if (this.options.useEma) this.averages?.overwrite(variables);
  }

  getConfig(): Arguments {
    return {
      name: this.name,
      learning_rate: this.#rate.save(),
      ...pickArguments(this.#args, commonKeys),
      ...pickArguments(this.#args, this.configKeys),
    };
  }

  /** Releases the slots; the next step makes new ones. */
  releaseSlots(): void {
    this.slots.truncate(this.#rate.variable === null ? 1 : 2);
    this.built = false;
  }

  dispose(): void {
    this.slots.truncate(0);
    this.built = false;
  }

  #unscale(gradients: readonly tf.Tensor[]): readonly tf.Tensor[] {
    const scale = this.options.lossScaleFactor;
    return scale === null
      ? gradients
      : gradients.map((gradient) => scaleGradient(gradient, 1 / scale));
  }

  #applyPairs(pairs: Pairs): void {
    const ready = this.#accumulators?.add(pairs, this.#batches, this.#indices);
    if (ready === undefined) this.#step(pairs);
    else if (ready !== null) {
      this.#step({ ...pairs, gradients: ready });
      this.#accumulators?.reset();
    }
    this.#average();
  }

  #step({ gradients, variables }: Pairs): void {
    const clipped = clipGradients(gradients, this.options);
    const step = { rate: this.learningRate, count: this.iterations + 1 };
    for (const variable of variables)
      if (this.#decayed.includes(variable)) this.decay(variable, step.rate);
    this.beforeUpdates?.(step);
    variables.forEach((variable, position) => {
      const gradient = clipped[position];
      if (gradient === undefined) return;
      tf.tidy(() => {
        this.update(variable, gradient, this.#indices.get(variable) ?? 0, step);
      });
    });
  }

  /** Shrinks a variable by its weight decay. */
  protected decay(variable: Variable, rate: number): void {
    const { weightDecay } = this.options;
    if (weightDecay !== null) decayWeight(variable, weightDecay, rate);
  }

  #average(): void {
    if (this.averages === null) return;
    const { emaMomentum, emaOverwriteFrequency: every } = this.options;
    const { iterations } = this;
    this.averages.update(emaMomentum, iterations === 0);
    if (every !== null && every > 0 && (iterations + 1) % every === 0) this.averages.overwrite();
  }

  #checkKnown(variables: readonly Variable[]): void {
    const unknown = variables.find((variable) => !this.#indices.has(variable));
    if (unknown === undefined) return;
    throw valueError(
      `Unknown variable: <Variable path=${unknown.path}, shape=${writeShape(unknown.shape)}, dtype=${unknown.dtype}>. ` +
        'This optimizer can only be called for the variables it was originally built with. When working with a new set ' +
        'of variables, you should recreate a new optimizer instance.',
    );
  }
}
