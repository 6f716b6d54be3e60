import { session } from '../base/session.js';
import type { Batch } from './data/batch.js';
import { allRows, countRows } from './data/rows.js';
import { passesOfTraining } from './flops.js';

/** Runs a step of training. Gives which part of the session's allowance it has taken; 0 where none is set. */
export function learnCounted({ x }: Batch, step: () => void): number {
  const budget = session().budgetOfTraining;
  const before = budget?.operations ?? 0;
  step();
  if (budget === null) return 0;
  const forward = budget.operations - before;
  budget.count((passesOfTraining - 1) * forward);
  const [samples = 1] = allRows(x).map(countRows);
  return budget.shareOf({ steps: 1, samples, flops: passesOfTraining * forward });
}
