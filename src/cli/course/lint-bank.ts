import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadBank } from '../../authoring/bank/load-bank.js';
import type { Bank } from '../../authoring/bank/bank.js';
import { createMarkdownCheck } from '../../paper/check-markdown.js';
import { formatProblem, hasErrors } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { bankAt, courseOf } from './course.js';
import { lintBlueprints } from './lint-blueprints.js';
import { lintTemplates } from './lint-templates.js';
import { mustExist } from '../terminal/must-be-file.js';
import { announce } from '../terminal/progress.js';
import { shown } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Style, Terminal } from '../terminal/terminal.js';

export interface LintOptions {
  readonly path: string;
  readonly json: boolean;
}

/** Lists everything that is wrong with a bank, its blueprints and templates; exit code 1 if anything is an error. */
export async function lintBank(
  { path: given, json }: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const target = lintTarget(given);
  const { bank, problems } = await announce(terminal, checking, () => check(target));
  const items = bank.items.length;
  if (json) terminal.print(JSON.stringify({ items, problems }, null, 2));
  else {
    for (const problem of problems) terminal.print(formatProblem(problem, terminal.language));
    terminal.report(...summary(bank, problems, terminal));
  }
  return hasErrors(problems) ? 1 : 0;
}

const checking = { zh: '正在检查题库', en: 'checking the bank' };

async function check({
  bank: folder,
  blueprints,
  templates,
}: Target): Promise<{ readonly bank: Bank; readonly problems: readonly Problem[] }> {
  const bank = loadBank(folder, { checkText: await createMarkdownCheck(), trials: 20 });
  const problems = [
    ...bank.problems,
    ...(await lintBlueprints(blueprints, bank)),
    ...(templates === undefined ? [] : lintTemplates(templates)),
  ];
  return { bank, problems };
}

interface Target {
  readonly bank: string;
  readonly blueprints: readonly string[];
  /** The folder of the course's own templates. */
  readonly templates?: string;
}

/** One YAML file, or the bank of a course with its blueprints and templates. */
function lintTarget(given: string): Target {
  mustExist(given);
  if (!statSync(given).isDirectory())
    return isBlueprint(given)
      ? { bank: shown(courseOf(given).bank), blueprints: [given] }
      : { bank: given, blueprints: [] };
  const bank = bankAt(given);
  return {
    bank,
    blueprints: blueprintsOf(bank),
    templates: path.join(path.dirname(path.resolve(bank)), 'templates'),
  };
}

const isBlueprint = (file: string): boolean =>
  path.basename(path.dirname(path.resolve(file))) === 'blueprints';

function blueprintsOf(bank: string): string[] {
  const folder = path.join(bank, 'blueprints');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => shown(path.join(folder, file)));
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function summary(bank: Bank, problems: readonly Problem[], terminal: Terminal): [string, Style] {
  const items = bank.items.length;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const text = say(terminal, {
    zh: `${bank.folder}：${items} 题无误，${errors} 个错误，${warnings} 个警告`,
    en: `${bank.folder}: ${plural(items, 'sound item')}, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
  });
  return [text, errors > 0 ? 'red' : 'green'];
}
