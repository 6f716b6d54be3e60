import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadBank } from '../authoring/bank/load-bank.js';
import { loadBlueprint } from '../exam/blueprint/load-blueprint.js';
import { createMarkdownCheck } from '../paper/check-markdown.js';
import { formatProblem, hasErrors } from '../util/problem.js';
import type { Problem } from '../util/problem.js';
import { courseOf, packagedCourse } from './course.js';
import { shown } from './shown.js';
import { say } from './terminal.js';
import type { Terminal } from './terminal.js';

export interface LintOptions {
  readonly path: string;
  readonly json: boolean;
}

/** Lists everything that is wrong with a bank and its blueprints; exit code 1 if anything is an error. */
export async function lintBank(
  { path: given, json }: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const target = lintTarget(given);
  const bank = loadBank(target.bank, { checkText: await createMarkdownCheck(), trials: 20 });
  const problems = [
    ...bank.problems,
    ...target.blueprints.flatMap((file) => loadBlueprint(file, bank).problems),
  ];
  if (json) terminal.print(JSON.stringify({ items: bank.items.length, problems }, null, 2));
  else {
    for (const problem of problems) terminal.print(formatProblem(problem, terminal.language));
    terminal.print(summary(bank.items.length, problems, terminal));
  }
  return hasErrors(problems) ? 1 : 0;
}

interface Target {
  readonly bank: string;
  readonly blueprints: readonly string[];
}

/** One YAML file, or the bank of the course with its blueprints. */
function lintTarget(given: string): Target {
  if (existsSync(given) && statSync(given).isFile())
    return isBlueprint(given)
      ? { bank: shown(courseOf(given).bank), blueprints: [given] }
      : { bank: given, blueprints: [] };
  const { bank } = given === '.' ? courseHere() : courseOf(given);
  return { bank: shown(bank), blueprints: blueprintsOf(bank) };
}

const isBlueprint = (file: string): boolean =>
  path.basename(path.dirname(path.resolve(file))) === 'blueprints';

/** The course in the current folder, or else our own. */
const courseHere = () => (existsSync('question-bank') ? courseOf('.') : packagedCourse());

function blueprintsOf(bank: string): string[] {
  const folder = path.join(bank, 'blueprints');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => shown(path.join(folder, file)));
}

function summary(items: number, problems: readonly Problem[], terminal: Terminal): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const text = say(terminal, {
    zh: `${items} 题无误，${errors} 个错误，${warnings} 个警告`,
    en: `${items} sound items, ${errors} errors, ${warnings} warnings`,
  });
  return terminal.style(errors > 0 ? 'red' : 'green', text);
}
