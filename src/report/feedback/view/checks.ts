import type { CheckResult, Difference } from '../../../grading/code/judging/judgement.js';
import type { CheckFeedback, DifferenceFeedback } from '../feedback.js';
import { disclosed } from '../leaks/disclosed.js';
import { nameMistake } from './name-mistake.js';
import type { FindPlace } from './place-of.js';
import { safe, safeOrNull } from './safe-text.js';

/** What a student is told of a check. `hidden`: numbers that no sentence of a hidden check may hold. */
export function checkFeedback(
  result: CheckResult,
  hidden: ReadonlySet<string>,
  find: FindPlace,
): CheckFeedback {
  const { id, title, points, status, marks, differences, because } = disclosed(result, hidden);
  return {
    id,
    title,
    points,
    marks,
    status,
    isHidden: !result.visible,
    differences: differences.map((difference) => differenceFeedback(difference, find)),
    because: safeOrNull(because),
  };
}

const differenceFeedback = (
  { line, what, expected, found, hint, misconception }: Difference,
  find: FindPlace,
): DifferenceFeedback => ({
  place: find(line),
  what: safe(what),
  expected: safeOrNull(expected),
  found: safeOrNull(found),
  hint: safeOrNull(hint),
  mistake: misconception === null ? null : nameMistake(misconception),
});
