import type * as tf from '@tensorflow/tfjs-core';
import type { Variable } from '../base/variable.js';
import type { KerasTensor } from '../graph/keras-tensor.js';
import type { Nested } from '../graph/nested.js';
import type { CompileSlot } from '../models/compile-slot.js';
import type { CustomSteps } from './custom-steps.js';

/** What of a model is saved. */
export interface SavingChoice {
  readonly isWeightsOnly: boolean;
  readonly withOptimizer: boolean;
}

/** A layer inside a model, as far as a training has to know it. */
export interface LayerInside {
  readonly built: boolean;
  readonly sublayers: readonly LayerInside[];
}

/** What the training loop needs of a model. */
export interface TrainableModel {
  readonly name: string;
  readonly className: string;
  readonly built: boolean;
  /** The layers inside. */
  readonly sublayers: readonly LayerInside[];
  /** Names of the inputs and outputs, flat; undefined as long as the model does not know them. */
  readonly inputNames: readonly string[] | undefined;
  readonly outputNames: readonly string[] | undefined;
  /** Its symbolic inputs and outputs; undefined as long as the model does not know them. */
  readonly inputs: readonly KerasTensor[] | undefined;
  readonly outputs: readonly KerasTensor[] | undefined;
  readonly weights: readonly Variable[];
  readonly trainableWeights: readonly Variable[];
  /** Penalties of the last call, then those of the weights; scalars. */
  readonly losses: readonly tf.Scalar[];
  /** `model(inputs, training=…)`: builds the model if it was not. */
  run(inputs: Nested<tf.Tensor>, training: boolean): Nested<tf.Tensor>;
  clearLosses(): void;
  /** Saves it in a file of the session. */
  save(path: string, choice: SavingChoice): void;
  /** What the program has written in place of Keras' own steps; null where it has written nothing. */
  readonly customSteps: CustomSteps | null;
  /** How it was compiled; set by the trainer. */
  compiled: CompileSlot | null;
}
