import type { Optimizer } from '../optimizers/optimizer.js';
import type { TrainableModel } from '../training/trainable-model.js';

/** Whether more of a metric is better. */
export type Direction = 'up' | 'down';

/** What callbacks see of the training that they accompany. */
export interface TrainingContext {
  readonly model: TrainableModel;
  readonly optimizer: Optimizer | null;
  /** Set to true to end the training after the running batch or epoch. */
  stopTraining: boolean;
  /** To how many batches each epoch was cut; null if it was not. */
  cutAt: number | null;
  /** Whether more of the metric of that name is better; undefined if there is no such metric or it does not say. */
  directionOf(metric: string): Direction | undefined;
}
