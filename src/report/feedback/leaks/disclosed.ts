import { functionResults } from '../../../grading/code/checks/function-results.js';
import type { CheckResult, Difference } from '../../../grading/code/judging/judgement.js';
import { eachOnce } from '../../../grading/code/values/each-once.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import { languages } from '../../../util/localized-text.js';
import { words } from '../words.js';
import { numbersIn } from './numbers-of.js';

/**
 * What a student may be told of a check. Of a hidden one neither what was expected and found, nor hints, lines and how its marks
 * come about; of no check of drawn inputs a sentence that holds a hidden number.
 */
export function disclosed(check: CheckResult, hidden: ReadonlySet<string>): CheckResult {
  if (check.visible) return check.check === functionResults.id ? filtered(check, hidden) : check;
  return {
    ...check,
    // Without their values some say the same.
    differences: eachOnce(check.differences.map((difference) => bare(difference, hidden))),
    because: check.status === 'failed' ? null : checked(check.because, hidden),
  };
}

const filtered = (check: CheckResult, hidden: ReadonlySet<string>): CheckResult => ({
  ...check,
  differences: eachOnce(
    check.differences.map((difference) => ({
      ...difference,
      what: checked(difference.what, hidden) ?? words.notAsAsked,
      expected: checked(difference.expected, hidden),
      found: checked(difference.found, hidden),
      hint: checked(difference.hint, hidden),
    })),
  ),
  because: checked(check.because, hidden),
});

const bare = ({ what, misconception }: Difference, hidden: ReadonlySet<string>): Difference => ({
  line: null,
  what: checked(what, hidden) ?? words.notAsAsked,
  expected: null,
  found: null,
  hint: null,
  misconception,
});

/** Null for a text that holds a hidden number. */
export const checked = (
  text: LocalizedText | null,
  hidden: ReadonlySet<string>,
): LocalizedText | null => (text !== null && isFree(text, hidden) ? text : null);

const isFree = (text: LocalizedText, hidden: ReadonlySet<string>): boolean =>
  languages.every((language) => numbersIn(text[language]).every((number) => !hidden.has(number)));
