import type { Session } from '../../base/session.js';
import type { Captured } from '../capture.js';
import type { Comparison, Inspection, InspectOrder, SavedModel } from '../evidence.js';
import { compareForward } from './forward.js';
import { pairing, type Compare } from './pairing.js';
import { compareTrajectory } from './trajectory.js';

/** Compares the model that counts with each reference, as the order says. */
export function compareAll(
  captured: Captured,
  session: Session,
  order: InspectOrder,
): Pick<Inspection, 'forward' | 'trajectory'> {
  const outcomes = order.references.map((saved) => {
    const compares = comparesOf(captured, saved, order);
    return captured.chosen === null
      ? compares.map((): Comparison => ({ kind: 'incomparable', why: 'no-model' }))
      : pairing(captured.chosen, saved, { session, seed: order.seed }, compares);
  });
  return {
    forward: order.forward === null ? [] : outcomes.flatMap((each) => each.slice(0, 1)),
    trajectory: order.trajectory === null ? [] : outcomes.flatMap((each) => each.slice(-1)),
  };
}

/** The outputs first: they cost less. */
const comparesOf = (
  { y }: Captured,
  saved: SavedModel,
  { seed, forward, trajectory }: InspectOrder,
): readonly Compare[] => [
  ...(forward === null
    ? []
    : ([(pair) => compareForward(pair, { seed, ...forward })] satisfies Compare[])),
  ...(trajectory === null
    ? []
    : ([(pair) => compareTrajectory(pair, { seed, saved, y, ...trajectory })] satisfies Compare[])),
];
