import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { recordCut } from './cut-records.js';
import type { Epochs } from './data/epochs.js';
import type { TrainableModel } from './trainable-model.js';

/**
 * After how many batches a call of `evaluate` ends, where the session says how many samples such a call may look at: decided by
 * counts alone, as cuts of trainings are.
 */
export function evaluationCut(
  model: TrainableModel,
  args: Arguments,
  epochs: Epochs,
): (batches: number) => boolean {
  const samples = session().budgetOfTraining?.samplesOfEvaluation ?? Infinity;
  const most = Math.max(1, Math.floor(samples / (Number(args.batch_size ?? 0) || 32)));
  return (batches) => {
    if (batches < most || batches === epochs.steps) return false;
    recordCut(model, { by: 'evaluate', batches, of: epochs.steps });
    return true;
  };
}
