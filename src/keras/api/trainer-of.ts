import type { Model } from '../models/model.js';
import { Trainer } from '../training/trainer.js';

const trainers = new WeakMap<Model, Trainer>();

/** The trainer of a model; it is made when it is first asked for. */
export function trainerOf(model: Model): Trainer {
  const known = model.compiled instanceof Trainer ? model.compiled : trainers.get(model);
  const trainer = known ?? new Trainer(model);
  trainers.set(model, trainer);
  return trainer;
}
