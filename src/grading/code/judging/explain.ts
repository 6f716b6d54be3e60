import type { LocalizedText } from '../../../util/localized-text.js';
import { sayFraction } from '../../objective/decimal.js';
import type { Finding } from '../checks/check.js';
import type { TaskCheck } from '../tasks/task.js';

/** Why a check is broken or skipped, or how the marks of a failed one come about; null for one that passed. */
export function explain(finding: Finding, { partial }: TaskCheck): LocalizedText | null {
  if (finding.kind === 'passed') return null;
  if (finding.kind === 'broken') return finding.cause;
  if (finding.kind === 'skipped') return finding.because;
  if (partial === 'none')
    return {
      zh: '这一项全对才得分。',
      en: 'Nothing is given for a part of it.',
    };
  const share = sayFraction(finding.right);
  const right = { zh: `其中 ${share} 正确`, en: `${share} of it is right` };
  if (partial === 'by-part')
    return { zh: `${right.zh}，按比例得分。`, en: `${right.en} and earns that share.` };
  return {
    zh: `${right.zh}，按任务的分级得分。`,
    en: `${right.en}; the steps of the task say what that earns.`,
  };
}
