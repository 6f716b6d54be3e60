import type { CheckResult, Difference } from '../../../grading/code/judging/judgement.js';
import type { LocalizedText } from '../../../util/localized-text.js';
import { languages } from '../../../util/localized-text.js';
import { words } from '../words.js';
import { numbersIn } from './numbers-of.js';

/** Checks whose differences speak of drawn inputs: what was expected of those that are shown stands in a table of its own. */
const byCases = new Set(['function-results']);

/**
 * What a student may be told of a check. Of a hidden one neither what was expected and found, nor hints, lines and how its marks
 * come about; and of no check a sentence that holds a hidden number.
 */
export function disclosed(check: CheckResult, hidden: ReadonlySet<string>): CheckResult {
  if (check.visible) return byCases.has(check.check) ? withoutValues(check, hidden) : check;
  return {
    ...check,
    differences: eachOnce(check.differences.map((difference) => bare(difference, hidden))),
    because: check.status === 'failed' ? null : checked(check.because, hidden),
  };
}

const withoutValues = (check: CheckResult, hidden: ReadonlySet<string>): CheckResult => ({
  ...check,
  differences: eachOnce(
    check.differences.map((difference) => ({
      ...bare(difference, hidden),
      line: difference.line,
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

/** Sentences that say the same, once their values are gone, are said once. */
const eachOnce = (differences: readonly Difference[]): Difference[] =>
  differences.filter(
    ({ what, line, misconception }, index) =>
      differences.findIndex(
        (other) =>
          other.what.en === what.en && other.line === line && other.misconception === misconception,
      ) === index,
  );
