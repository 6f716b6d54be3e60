import type { Bank } from '../../authoring/bank/bank.js';
import { loadBlueprint } from '../../exam/blueprint/load-blueprint.js';
import { candidatesOf } from '../../exam/selection/candidates-of-bank.js';
import { createSolver } from '../../exam/selection/linear-program.js';
import { selectItems } from '../../exam/selection/select-items.js';
import type { SelectionTask } from '../../exam/selection/select-items.js';
import { hasErrors, InputError } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';

/**
 * Everything that is wrong with blueprints: what they say, and, where the bank has no errors of its own, whether the bank can meet
 * them. Earlier exams that they exclude are not read: whether those are there is a matter of the day of the draw.
 */
export async function lintBlueprints(files: readonly string[], bank: Bank): Promise<Problem[]> {
  if (files.length === 0) return [];
  const solve = await createSolver();
  const candidates = candidatesOf(bank.items, new Set());
  return files.flatMap((file) => {
    const { blueprint, problems, locate } = loadBlueprint(file, bank);
    if (!blueprint || hasErrors([...problems, ...bank.problems])) return problems;
    return [
      ...problems,
      ...problemsOfSelection({ solve, candidates, blueprint, seed: 'lint', locate }),
    ];
  });
}

/** What the selection finds impossible. */
function problemsOfSelection(task: SelectionTask): readonly Problem[] {
  try {
    selectItems(task);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
