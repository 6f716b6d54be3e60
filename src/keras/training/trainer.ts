import * as tf from '@tensorflow/tfjs-core';
import { KerasError, valueError } from '../base/errors.js';
import { isTruthy } from '../base/is-truthy.js';
import { session } from '../base/session.js';
import { bindAll, type Arguments } from '../base/signature.js';
import type { Variable } from '../base/variable.js';
import type { History } from '../callbacks/history.js';
import type { Direction, TrainingContext } from '../callbacks/training-context.js';
import { withUnknownBatch } from '../graph/unknown-batch.js';
import type { Optimizer } from '../optimizers/optimizer.js';
import { loadCompileConfig } from './compile-config.js';
import type { Tensors } from './compiled.js';
import { CompiledState } from './compiled-state.js';
import type { Batch } from './data/batch.js';
import { Epochs } from './data/epochs.js';
import { getSource } from './data/get-source.js';
import { toTensors } from './data/rows.js';
import { runEvaluate } from './evaluate.js';
import { figuresOnBatch } from './figures-on-batch.js';
import { runFit } from './fit.js';
import { learnCounted } from './learn-counted.js';
import type { Figures } from './logs.js';
import { OnBatchCut } from './on-batch-cut.js';
import { joinPredictions, predictBatch, type Predictions } from './predict.js';
import { callbacksFor, type Run } from './run.js';
import { runSteps } from './run-steps.js';
import { buildOnBatch, isWhollyBuilt } from './build-on-batch.js';
import { bindCall, compileParameters } from './signatures.js';
import { testStep, totalLoss, trainStep, usualTestStep, usualTrainStep } from './step.js';
import type { TrainableModel } from './trainable-model.js';
import { weightsForBatch } from './weights-for-batch.js';
import { readSteps } from './whole-numbers.js';

/** Trains a model: `compile`, `fit`, `evaluate`, `predict` and their relatives, called as from Python. */
export class Trainer implements TrainingContext {
  readonly model: TrainableModel;
  stopTraining = false;
  cutAt: number | null = null;
  /** What the last `fit` has recorded. */
  history: History | null = null;
  #compiled: CompiledState | null = null;
  #given: Arguments = {};
  #onBatchCut = new OnBatchCut();
  /** The weights that learn, as they were when training began: Keras' graph looks again only after `compile`. */
  #learning: readonly Variable[] | null = null;

  constructor(model: TrainableModel) {
    this.model = model;
  }

  get isCompiled(): boolean {
    return this.#compiled !== null;
  }

  get optimizer(): Optimizer | null {
    return this.#compiled?.optimizer ?? null;
  }

  /** `get_compile_config()`; empty as long as it was not compiled. */
  get config(): Arguments {
    return this.#compiled?.config ?? {};
  }

  /** The optimizer's variables, once it has made them. */
  get optimizerVariables(): readonly Variable[] | null {
    return this.optimizer?.built === true ? this.optimizer.variables : null;
  }

  /** What `compile` has made; null before. */
  get state(): CompiledState | null {
    return this.#compiled;
  }

  /** An argument that `compile` was called with; `standard` before. */
  given(name: string, standard: unknown): unknown {
    return this.#given[name] ?? standard;
  }

  directionOf(metric: string): Direction | undefined {
    return this.#compiled?.directionOf(metric);
  }

  /** `compile`. @throws ValueError for an unknown optimizer; unknown losses and metrics show in `fit`. */
  compile(positional: readonly unknown[], keywords: Arguments = {}): void {
    const args = bindAll('Trainer.compile', compileParameters, positional, keywords);
    const former = this.#compiled;
    this.#given = args;
    this.#compiled = new CompiledState(args, this.model.outputNames, former);
    this.#learning = null;
    this.#onBatchCut = new OnBatchCut();
    this.stopTraining = false;
    former?.retire(this.#compiled);
    this.model.compiled = this;
  }

  /** Compiles as a saved model was compiled. */
  compileFromConfig(config: Arguments): void {
    if (Object.keys(config).length === 0) return;
    this.compile([], loadCompileConfig(config));
    if (this.model.built) this.optimizer?.build(this.model.trainableWeights);
  }

  /** `fit`. @throws KerasError as Keras does, for data that do not fit the model. */
  fit(positional: readonly unknown[], keywords: Arguments = {}): History {
    const args = bindCall('fit', positional, keywords);
    const { history } = runFit(this.#run(), args);
    if (history === undefined) throw new Error('There is no history.');
    this.history = history;
    return history;
  }

  /** `evaluate`: a number, a list of numbers, or a dictionary. */
  evaluate(positional: readonly unknown[], keywords: Arguments = {}): unknown {
    const run = this.#run();
    const args = bindCall('evaluate', positional, keywords);
    const epochs = this.#epochs(args);
    const figures = runEvaluate(run, args, epochs, callbacksFor(this, args, epochs, false));
    return isTruthy(args.return_dict) ? figures : run.compiled.inOrder(figures);
  }

  /** `predict`: arrays outside the engine, in the structure of the model's outputs. */
  predict(positional: readonly unknown[], keywords: Arguments = {}): Predictions {
    const args = bindCall('predict', positional, keywords);
    const epochs = this.#epochs(args);
    const callbacks = callbacksFor(this, args, epochs, false);
    callbacks.onPredictBegin();
    const batches: Predictions[] = [];
    runSteps(epochs, {
      before: (step) => {
        callbacks.onPredictBatchBegin(step);
      },
      work: ({ x }) => {
        const knowledge = { isUnknown: this.#compiled?.runEagerly !== true };
        withUnknownBatch(knowledge, () => batches.push(predictBatch(this.model, x)));
      },
      after: (step) => {
        callbacks.onPredictBatchEnd(step, { outputs: batches.at(-1) });
      },
      shouldStop: () => false,
    });
    callbacks.onPredictEnd();
    if (batches.length > 0) return joinPredictions(batches);
    throw new KerasError(
      'UnboundLocalError',
      "cannot access local variable 'batch_outputs' where it is not associated with a value: there was no data to predict",
    );
  }

  /** `train_on_batch`: one step; gives the figures of this batch alone. */
  trainOnBatch(positional: readonly unknown[], keywords: Arguments = {}): unknown {
    const args = bindCall('train_on_batch', positional, keywords);
    const run = this.#run();
    const sampleWeight = weightsForBatch(args);
    const learn = (batch: Batch): void => {
      const weights = run.weightsFor(batch);
      const share = learnCounted(batch, () => {
        trainStep(run, batch, weights);
      });
      session().budgetOfTraining?.spend(share);
    };
    const figures = this.#onBatchCut.run(this.model, () =>
      figuresOnBatch(run, { ...args, sample_weight: sampleWeight }, learn),
    );
    return isTruthy(args.return_dict) ? figures : run.compiled.inOrder(figures);
  }

  /** `test_on_batch`: the figures of one batch, without learning. */
  testOnBatch(positional: readonly unknown[], keywords: Arguments = {}): unknown {
    const args = bindCall('test_on_batch', positional, keywords);
    const run = this.#run();
    const test = testStep.bind(null, run);
    const figures = figuresOnBatch(run, args, test);
    return isTruthy(args.return_dict) ? figures : run.compiled.inOrder(figures);
  }

  /** `predict_on_batch`. */
  predictOnBatch(positional: readonly unknown[], keywords: Arguments = {}): Predictions {
    const args = bindCall('predict_on_batch', positional, keywords);
    let predictions: Predictions = [];
    tf.tidy(() => {
      predictions = predictBatch(this.model, toTensors(args.x));
    });
    return predictions;
  }

  /** What Keras' own `train_step` does, for a program that calls it from its own. */
  stepOn(batch: Batch, training: boolean): Figures {
    const run = this.#run();
    if (training) buildOnBatch(this.model, batch);
    if (training) usualTrainStep(run, batch, run.weightsFor(batch));
    else usualTestStep(run, batch);
    return run.compiled.ownResults();
  }

  /** What was compiled, for a program's own steps. @throws ValueError before `compile`. */
  get compiledState(): CompiledState {
    return this.#run().compiled;
  }

  /** Keras' own `compute_loss`. @throws ValueError if there is neither a loss nor a penalty. */
  computeLoss(batch: Batch, prediction: Tensors): tf.Tensor {
    return totalLoss(this.#run(), batch, prediction);
  }

  /** Releases the metrics and the optimizer's slots. */
  dispose(): void {
    this.#compiled?.dispose();
    this.#compiled = null;
    this.#learning = null;
  }

  #epochs(args: Arguments): Epochs {
    const stepsPerEpoch = readSteps(args.steps, 'steps');
    const data = { x: args.x, y: args.y ?? null, sampleWeight: args.sample_weight ?? null };
    const source = getSource(data, {
      batchSize: args.batch_size,
      steps: stepsPerEpoch,
      shuffle: false,
      classWeight: null,
    });
    const stepsPerExecution = this.#compiled?.stepsPerExecution ?? 1;
    return new Epochs(source, { stepsPerEpoch, stepsPerExecution });
  }

  #run(): Run {
    const compiled = this.#compiled;
    if (compiled === null) throw valueError('You must call `compile()` before using the model.');
    const weightsFor = (batch: Batch): readonly Variable[] => this.#weightsFor(compiled, batch);
    return { model: this.model, compiled, context: this, weightsFor };
  }

  /** A model whose class has a step of its own may never be called: then it is not built. */
  #weightsFor({ runEagerly }: CompiledState, batch: Batch): readonly Variable[] {
    const { model } = this;
    if (this.#learning !== null && !runEagerly) return this.#learning;
    const isOwnStep = model.customSteps?.train !== undefined;
    if (!isOwnStep) buildOnBatch(model, batch);
    if (runEagerly || (isOwnStep && !isWhollyBuilt(model))) return model.trainableWeights;
    this.#learning = model.trainableWeights;
    return this.#learning;
  }
}
