import * as tf from '@tensorflow/tfjs-core';
import { session } from '../../base/session.js';
import type { Variable } from '../../base/variable.js';
import { withUnknownBatch } from '../../graph/unknown-batch.js';
import type { Model } from '../../models/model.js';
import type { Batch } from '../../training/data/batch.js';
import { trainStep } from '../../training/step.js';
import type { Trainer } from '../../training/trainer.js';

/** How a training stands after a step. */
export interface State {
  /** Null where the program's own step tells none. */
  readonly loss: number | null;
  /** How far each weight is from where it began. */
  readonly changes: readonly Float32Array[];
}

/** A training to be compared. */
export interface Run {
  readonly model: Model;
  readonly trainer: Trainer;
  readonly batches: readonly Batch[];
  /** The weights that are looked at. */
  readonly variables: readonly Variable[];
}

/** Trains on the batches, without dropout and noise; tells how it stands after each. */
export function trainSteps({ model, trainer, batches, variables }: Run): readonly State[] {
  const compiled = trainer.compiledState;
  const starts = variables.map(numbersOf);
  const states: State[] = [];
  withoutNoise(() => {
    for (const batch of batches) {
      compiled.reset();
      withUnknownBatch({ isUnknown: !compiled.runEagerly }, () => {
        trainStep({ model, compiled }, batch, model.trainableWeights);
      });
      const { loss } = compiled.results();
      const changes = variables.map((variable, index) => changeOf(variable, starts[index]));
      states.push({ loss: typeof loss === 'number' ? loss : null, changes });
    }
  });
  return states;
}

const numbersOf = ({ value }: Variable): Float32Array => new Float32Array(value.dataSync());

function changeOf(variable: Variable, start: Float32Array | undefined): Float32Array {
  const numbers = numbersOf(variable);
  for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) - (start?.[i] ?? 0);
  return numbers;
}

function withoutNoise(work: () => void): void {
  const current = session();
  current.isNoiseless = true;
  try {
    tf.tidy(work);
  } finally {
    current.isNoiseless = false;
  }
}
