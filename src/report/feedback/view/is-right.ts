import { functionResults } from '../../../grading/code/checks/function-results.js';
import type { FunctionCase } from '../../../grading/code/evidence/submission-evidence.js';
import type { Task } from '../../../grading/code/tasks/task.js';
import { compareValues } from '../../../grading/code/values/same-value.js';
import { valueRules } from '../../../grading/code/values/value-rules.js';

/** Whether a function gave in a case what it should give, by the rules of the task. */
export function isRightIn(task: Task): (one: FunctionCase) => boolean {
  const check = task.checks.find((one) => one.check === functionResults.id);
  const rules = { ...valueRules(task), ...functionResults.options.parse(check?.options ?? {}) };
  return ({ outcome, expected }) =>
    outcome.kind === 'returned' && compareValues(expected, outcome.value, rules) === null;
}
