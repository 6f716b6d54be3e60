import type { LocalizedText } from '../../../util/localized-text.js';
import { roundHalfUp } from '../../objective/decimal.js';
import { fraction, multiply, zero, type Fraction } from '../../objective/fraction.js';
import type { Finding } from '../checks/check.js';
import type { TaskCheck } from '../tasks/task.js';
import { earnedShare } from './earned.js';

/** Why a check is broken or skipped, or how the marks of a failed one come about; null for one that passed. */
export function explain(
  finding: Finding,
  { partial }: Pick<TaskCheck, 'partial'>,
): LocalizedText | null {
  if (finding.kind === 'passed') return null;
  if (finding.kind === 'broken') return finding.cause;
  if (finding.kind === 'skipped') return finding.because;
  if (partial === 'none')
    return {
      zh: '这一项全对才得分。',
      en: 'There are points only if all of this is right.',
    };
  if (finding.right.numerator === 0n)
    return { zh: '这一项还没有做对的地方。', en: 'None of this is right yet.' };
  const share = sayShare(finding.right);
  if (partial === 'by-part')
    return {
      zh: `这一项做对了 ${share}，得相应比例的分数。`,
      en: `${share} of this is right and earns that share of the points.`,
    };
  const earned = sayShare(earnedShare(finding, { partial }) ?? zero);
  return {
    zh: `这一项做对了 ${share}，按任务的规定得 ${earned} 的分数。`,
    en: `${share} of this is right, for which the task gives ${earned} of the points.`,
  };
}

/** A share as people write it: `3/4`, and `85 %` where the fraction would be a long one. */
function sayShare(share: Fraction): string {
  const { numerator, denominator } = share;
  if (denominator > 20n) return `${roundHalfUp(multiply(share, fraction(100n)), 0)} %`;
  return numerator === 0n ? '0' : `${numerator}/${denominator}`;
}
