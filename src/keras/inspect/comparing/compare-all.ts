import type { Session } from '../../base/session.js';
import type { Captured } from '../capture.js';
import type { Comparison, Inspection, InspectOrder } from '../evidence.js';
import { compareForward } from './forward.js';
import { pairing, type Pairing } from './pairing.js';
import { compareTrajectory } from './trajectory.js';

/** Compares the model that counts with each reference, as the order says. */
export function compareAll(
  { chosen, y }: Captured,
  session: Session,
  { seed, references, forward, trajectory }: InspectOrder,
): Pick<Inspection, 'forward' | 'trajectory'> {
  const each = (compare: (pair: Pairing, index: number) => Comparison): readonly Comparison[] =>
    references.map((saved, index) =>
      chosen === null
        ? { kind: 'incomparable', why: 'no-model' }
        : pairing(chosen, saved, { session, seed }, (pair) => compare(pair, index)),
    );
  return {
    forward: forward === null ? [] : each((pair) => compareForward(pair, { seed, ...forward })),
    trajectory:
      trajectory === null
        ? []
        : each((pair, index) => {
            const saved = references[index];
            return saved === undefined
              ? { kind: 'incomparable', why: 'no-model' }
              : compareTrajectory(pair, { seed, saved, y, ...trajectory });
          }),
  };
}
