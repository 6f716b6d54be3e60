import { exactly } from '../../objective/decimal.js';
import { writeFraction } from '../../objective/fraction.js';
import { idKey } from '../../answers/identity.js';
import type { CheckResult } from '../judging/judgement.js';
import { totalOf } from '../judging/total-of.js';
import type { CodeOverride } from './code-overrides.js';
import type { CodeClass, CodeResult } from './code-result.js';

/** The class with the marks that people have set, which win over everything. */
export const withOverrides = (
  { results, missing }: CodeClass,
  overrides: readonly CodeOverride[],
): CodeClass => ({
  results: results.map((result) => overridden(result, overrides)),
  missing,
});

function overridden(result: CodeResult, all: readonly CodeOverride[]): CodeResult {
  const own = new Map(
    all.flatMap((each) => (idKey(each.student) === idKey(result.id) ? [[each.check, each]] : [])),
  );
  if (own.size === 0) return result;
  const checks = result.judgement.checks.map((check) => setByHand(check, own.get(check.id)));
  const judgement = { ...result.judgement, ...totalOf(checks), checks };
  return { ...result, judgement, overridden: [...own.keys()] };
}

function setByHand(check: CheckResult, override: CodeOverride | undefined): CheckResult {
  if (!override) return check;
  const { marks, reason, who } = override;
  return {
    ...check,
    status: marks === check.points ? 'passed' : 'failed',
    marks: writeFraction(exactly(marks)),
    because: { zh: `${who} 评定：${reason}`, en: `set by ${who}: ${reason}` },
  };
}
