import type { Bank } from '../../authoring/bank/bank.js';
import { loadBlueprint } from '../../exam/blueprint/load-blueprint.js';
import { candidatesOf } from '../../exam/selection/candidates-of-bank.js';
import { createSolver } from '../../exam/selection/linear-program.js';
import { selectItems } from '../../exam/selection/select-items.js';
import { hasErrors, InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';

/**
 * Everything that is wrong with a blueprint: what it says, and, where the bank has no errors of its own, whether the bank can meet
 * it. Earlier exams that it excludes are not read: whether they are there is a matter of the day of the draw.
 */
export async function lintBlueprint(file: string, bank: Bank): Promise<readonly Problem[]> {
  const { blueprint, problems, locate } = loadBlueprint(file, bank);
  if (!blueprint || hasErrors([...problems, ...bank.problems])) return problems;
  const candidates = candidatesOf(bank.items, new Set());
  try {
    selectItems({ solve: await createSolver(), blueprint, candidates, seed: 'lint', locate });
    return problems;
  } catch (error) {
    if (error instanceof InputError) return [...problems, ...error.problems];
    throw error;
  }
}
