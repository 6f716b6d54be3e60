import { session, type Session } from '../base/session.js';
import type { TrainableModel } from './trainable-model.js';

/** How a training by `fit` or an evaluation was cut, or from which call on `train_on_batch` did not learn. */
export type Cut =
  | {
      readonly by: 'fit';
      /** Batches of an epoch that were learned from. */
      readonly batches: number;
      /** How many there are; null where only a pass over the data tells. */
      readonly of: number | null;
      /** Every so-manieth epoch has learned. */
      readonly everyEpoch: number;
    }
  /** Batches of an evaluation that were looked at; of how many, as above. */
  | { readonly by: 'evaluate'; readonly batches: number; readonly of: number | null }
  | { readonly by: 'train_on_batch' };

export type CutRecord = Cut & { readonly model: TrainableModel };

const records = new WeakMap<Session, CutRecord[]>();

/** How trainings of a session were cut, in their order. */
export const cutsOf = (owner: Session): readonly CutRecord[] => records.get(owner) ?? [];

/** Notes that a training was cut; once for the same model and cut. */
export function recordCut(model: TrainableModel, cut: Cut): void {
  const cuts = records.get(session()) ?? [];
  records.set(session(), cuts);
  const told = JSON.stringify(cut);
  const isKnown = cuts.some(
    ({ model: other, ...rest }) => other === model && JSON.stringify(rest) === told,
  );
  if (!isKnown) cuts.push({ ...cut, model });
}
