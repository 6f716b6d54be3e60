import type {
  FunctionCase,
  FunctionEvidence,
} from '../../../grading/code/evidence/submission-evidence.js';
import { sayValue } from '../../../grading/code/values/say-value.js';
import { sameInBoth, type LocalizedText } from '../../../util/localized-text.js';
import type { CasesFeedback } from '../feedback.js';
import { safe, safeText } from './safe-text.js';

/** The shown cases of a function in full; of the hidden ones only how many are right. */
export function casesFeedback(
  { name, cases }: FunctionEvidence,
  isRight: (one: FunctionCase) => boolean,
): CasesFeedback {
  const hidden = cases.filter(({ visible }) => !visible);
  return {
    function: safeText(name),
    shown: cases.filter(({ visible }) => visible).map((one) => caseFeedback(one, isRight(one))),
    hidden: { right: hidden.filter(isRight).length, of: hidden.length },
  };
}

const caseFeedback = (
  { inputs, expected, outcome }: FunctionCase,
  isRight: boolean,
): CasesFeedback['shown'][number] => ({
  inputs: inputs.map(safeText),
  expected: safeText(sayValue(expected)),
  found: safe(foundText(outcome)),
  isRight,
});

function foundText(outcome: FunctionCase['outcome']): LocalizedText {
  switch (outcome.kind) {
    case 'returned':
      return sameInBoth(sayValue(outcome.value));
    case 'raised':
      return sameInBoth(`${outcome.type}: ${outcome.message}`);
    case 'missing':
      return { zh: '没有这个函数', en: 'there is no such function' };
    case 'ended':
      return outcome.cause;
  }
}
