import { exactly } from '../../objective/decimal.js';
import { sum, toNumber, writeFraction, type Fraction } from '../../objective/fraction.js';
import { marksOf } from '../../objective/marks.js';
import { chosenModel } from '../checks/built.js';
import type { CheckContext, Finding } from '../checks/check.js';
import { broken } from '../checks/finding.js';
import { checks } from '../checks/index.js';
import type { ReferenceEvidence, SubmissionEvidence } from '../evidence/submission-evidence.js';
import { findMistakes } from '../mistakes/find-mistakes.js';
import type { Task, TaskCheck } from '../tasks/task.js';
import { earnedShare } from './earned.js';
import { judgedChecks, type JudgeOptions } from './evidence-needs.js';
import { explain } from './explain.js';
import type { CheckResult, Judgement } from './judgement.js';
import { nearestReference } from './nearest-reference.js';
import { orBroken } from './settled.js';
import { totalOf } from './total-of.js';

/**
 * What a submission is worth, from what is recorded of it: the same evidence gives the same judgement.
 * @param options.hidden Whether hidden checks are judged too; their points are left out of the total otherwise.
 */
export function judge(
  task: Task,
  references: readonly ReferenceEvidence[],
  evidence: SubmissionEvidence,
  options: JudgeOptions = { hidden: true },
): Judgement {
  const { inspection } = evidence;
  const model = inspection === null ? null : chosenModel(inspection);
  const nearest = nearestReference(references, model, inspection);
  const judged = judgedChecks(task, options);
  const results: Judged[] = [];
  for (const check of judged)
    results.push(judgeCheck({ task, check, evidence, model, ...nearest }, results));
  const checkResults = results.map(({ result }) => result);
  return {
    task: task.id,
    points: toNumber(sum(judged.map(({ points }) => exactly(points)))),
    ...totalOf(checkResults),
    checks: checkResults,
    misconceptions: findMistakes(evidence, nearest.reference, checkResults),
  };
}

/** A check that was judged; its share is null while it is broken. */
interface Judged {
  readonly result: CheckResult;
  readonly share: Fraction | null;
}

function judgeCheck(context: CheckContext, before: readonly Judged[]): Judged {
  const { id, check, title, points, visible } = context.check;
  const finding = blocked(context.check, before) ?? run(context);
  const share = earnedShare(finding, context.check);
  const result: CheckResult = {
    id,
    check,
    title,
    points,
    visible,
    status: finding.kind,
    marks: share === null ? null : writeFraction(marksOf(points, share)),
    differences: finding.kind === 'failed' ? finding.differences : [],
    because: explain(finding, context.check),
  };
  return { result, share };
}

/** A check is skipped if one that it requires has earned nothing; one that is broken, or not judged here, holds up none. */
function blocked({ requires }: TaskCheck, before: readonly Judged[]): Finding | null {
  const without = before.find(
    ({ result, share }) => requires.includes(result.id) && share !== null && isZero(share),
  );
  if (without === undefined) return null;
  const { zh, en } = without.result.title;
  return {
    kind: 'skipped',
    because: { zh: `先要做对“${zh}”。`, en: `"${en}" has to be right first.` },
  };
}

const isZero = ({ numerator }: Fraction): boolean => numerator === 0n;

function run(context: CheckContext): Finding {
  const { check: id, options } = context.check;
  const check = checks.find((one) => one.id === id);
  const parsed = check?.options.safeParse(options ?? {});
  if (check === undefined || parsed?.success !== true)
    return broken({
      zh: `任务里的检查 ${id} 不存在，或选项不对。`,
      en: `The task names a check ${id} that does not exist, or gives it options that it does not take.`,
    });
  return orBroken(check.judge(parsed.data, context), check, context);
}
