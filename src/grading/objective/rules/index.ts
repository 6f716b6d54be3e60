import { allOrNothing } from './all-or-nothing.js';
import { amc } from './amc.js';
import { brightspace } from './brightspace.js';
import { canvas } from './canvas.js';
import { gaokao } from './gaokao.js';
import { moodle } from './moodle.js';
import { numbas } from './numbas.js';
import { prairielearn } from './prairielearn.js';
import { rExams } from './r-exams.js';
import type { Rule } from './rule.js';

/** Every scoring rule, in the order of `exam/scoring-rules.ts`. */
export const rules: readonly Rule[] = [
  allOrNothing,
  ...rExams,
  ...prairielearn,
  numbas,
  ...amc,
  ...moodle,
  ...canvas,
  ...brightspace,
  ...gaokao,
];

/** The rule with this id. @throws Error for an unknown one: ids were checked when the blueprint was read. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`unknown scoring rule ${id}`);
  return found;
}
