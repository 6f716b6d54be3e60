import type { CasesFeedback } from '../feedback.js';
import { callOf } from '../call-of.js';
import { hiddenCases, words } from '../words.js';
import type { TextPage } from './page.js';

/** The shown cases of a function with what they should give and gave; of the hidden ones how many are right. */
export function casesText(cases: CasesFeedback, page: TextPage): string[] {
  const { shown, hidden } = cases;
  const { say, verbatim } = page;
  return [
    ...shown.flatMap((one) => caseText(one, cases, page)),
    ...(hidden.of === 0 ? [] : verbatim(say(hiddenCases(hidden.right, hidden.of)), 2)),
  ];
}

function caseText(
  one: CasesFeedback['shown'][number],
  cases: CasesFeedback,
  { say, ink, verbatim, labelled }: TextPage,
): string[] {
  const { expected, found, isRight } = one;
  const sign = isRight ? `✓ ${say(words.right)}` : `✗ ${say(words.wrong)}`;
  const call = verbatim(`${sign}  ${callOf(cases, one)}`, 2);
  return [
    ...call.map((line) => ink(line, isRight ? 'green' : 'red')),
    ...(isRight ? [] : labelled(words.expected, (indent) => verbatim(expected, indent), 4)),
    ...labelled(words.found, (indent) => verbatim(say(found), indent), 4),
  ];
}
