import type { ProgramEnd } from '../../grading/code/evidence/submission-evidence.js';
import { isOverBudget } from '../../sandbox/is-over-budget.js';
import { notCarried } from '../../grading/code/evidence/not-carried.js';
import type { Verdict } from '../../sandbox/process/verdict.js';
import { sameInBoth } from '../../util/localized-text.js';

/** How a program ended, as it is recorded: what gradpaper does not carry is our fault, what asks for too much a limit. */
export function programEnd(verdict: Verdict): ProgramEnd {
  if (verdict.kind !== 'raised') return verdict;
  const { type, message, line, traceback, unsupported } = verdict.raised;
  if (unsupported !== null) return { kind: 'broken', cause: notCarried(unsupported) };
  if (isOverBudget(verdict)) return { kind: 'limit', limit: 'budget', cause: sameInBoth(message) };
  return { kind: 'raised', type, message, line, traceback };
}
