import { exactly } from '../../objective/decimal.js';
import { sum, writeFraction } from '../../objective/fraction.js';
import { idKey } from '../../answers/identity.js';
import { exactMarks } from '../../results/exact-marks.js';
import type { CheckResult, Judgement } from '../judging/judgement.js';
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

/** The sum of marks: a broken check counts as nothing at least, as all its points at most. */
function totalOf(checks: readonly CheckResult[]): Pick<Judgement, 'marks' | 'isFinal'> {
  const total = (ofBroken: (points: number) => number) =>
    writeFraction(
      sum(
        checks.map(({ marks, points }) =>
          marks === null ? exactly(ofBroken(points)) : exactMarks(marks),
        ),
      ),
    );
  return {
    marks: { least: total(() => 0), most: total((points) => points) },
    isFinal: checks.every(({ marks }) => marks !== null),
  };
}
