import { statSync } from 'node:fs';
import path from 'node:path';
import type { Bank } from '../../authoring/bank/bank.js';
import { formatProblem, hasErrors } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { blueprintsOf, checkBank } from './check-bank.js';
import type { CheckTarget } from './check-bank.js';
import { bankAt, courseOf } from './course.js';
import { guessingData, guessingLines } from './guessing-table.js';
import { mustExist } from '../terminal/must-be-file.js';
import { announce } from '../terminal/progress.js';
import { shown } from '../terminal/shown.js';
import { say } from '../terminal/terminal.js';
import type { Style, Terminal } from '../terminal/terminal.js';
import { counted } from '../../util/words/counted.js';

export interface LintOptions {
  readonly path: string;
  readonly json: boolean;
}

/** Lists everything that is wrong with a bank, its blueprints and templates, and what guessing earns; exit code 1 if anything is an error. */
export async function lintBank(
  { path: given, json }: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const target = lintTarget(given);
  const { bank, problems, guessing } = await announce(terminal, checking, () => checkBank(target));
  const items = bank.items.length;
  if (json)
    terminal.print(JSON.stringify({ items, problems, guessing: guessingData(guessing) }, null, 2));
  else {
    for (const problem of problems) terminal.print(formatProblem(problem, terminal.language));
    for (const line of guessingLines(guessing, terminal.language)) terminal.report(line);
    terminal.report(...summary(bank, problems, terminal));
  }
  return hasErrors(problems) ? 1 : 0;
}

const checking = { zh: '正在检查题库', en: 'checking the bank' };

/** One YAML file, or the bank of a course with its blueprints and templates. */
function lintTarget(given: string): CheckTarget {
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

function summary(bank: Bank, problems: readonly Problem[], terminal: Terminal): [string, Style] {
  const items = bank.items.length;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const text = say(terminal, {
    zh: `${bank.folder}：${items} 题无误，${errors} 个错误，${warnings} 个警告`,
    en: `${bank.folder}: ${counted(items, 'sound item')}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  });
  return [text, errors > 0 ? 'red' : 'green'];
}
