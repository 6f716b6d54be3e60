import { exactly } from '../../objective/decimal.js';
import { compare, one, zero, type Fraction } from '../../objective/fraction.js';
import type { Finding } from '../checks/check.js';
import type { TaskCheck } from '../tasks/task.js';

/** The share of its points that a check gives for a finding; null while it is broken. */
export function earnedShare(
  finding: Finding,
  { partial }: Pick<TaskCheck, 'partial'>,
): Fraction | null {
  if (finding.kind === 'broken') return null;
  if (finding.kind === 'passed') return one;
  if (finding.kind === 'skipped' || partial === 'none') return zero;
  if (partial === 'by-part') return finding.right;
  const reached = partial.find(({ from }) => compare(finding.right, exactly(from)) >= 0);
  // What has nothing right earns nothing, whatever a rule says.
  return reached === undefined || finding.right.numerator === 0n ? zero : exactly(reached.share);
}
