import type { CheckResult, Difference } from '../../../grading/code/judging/judgement.js';
import type { CheckFeedback, DifferenceFeedback, NamedMistake } from '../feedback.js';
import { disclosed } from '../leaks/disclosed.js';
import { nameMistake } from './name-mistake.js';
import type { FindPlace } from './place-of.js';
import { safe, safeOrNull } from './safe-text.js';

/** What the checks of a program are told with. */
export interface Telling {
  /** Numbers that no sentence on a hidden check may hold. */
  readonly hidden: ReadonlySet<string>;
  readonly find: FindPlace;
  /** Misconceptions of the whole program: what to practise is said with these, once. */
  readonly told: ReadonlySet<string>;
}

/** What a student is told of a check. */
export function checkFeedback(result: CheckResult, telling: Telling): CheckFeedback {
  const { id, title, points, status, marks, differences, because } = disclosed(
    result,
    telling.hidden,
  );
  return {
    id,
    title,
    points,
    marks,
    status,
    isHidden: !result.visible,
    differences: differences.map((difference) => differenceFeedback(difference, telling)),
    repeated: 0,
    because: safeOrNull(because),
  };
}

const differenceFeedback = (
  { line, what, expected, found, hint, misconception }: Difference,
  { find, told }: Telling,
): DifferenceFeedback => ({
  place: find(line),
  what: safe(what),
  expected: safeOrNull(expected),
  found: safeOrNull(found),
  hint: safeOrNull(hint),
  mistake: misconception === null ? null : briefly(nameMistake(misconception), told),
});

const briefly = (mistake: NamedMistake, told: ReadonlySet<string>): NamedMistake =>
  told.has(mistake.id) ? { ...mistake, practise: null } : mistake;
