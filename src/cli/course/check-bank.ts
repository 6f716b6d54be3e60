import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Bank } from '../../authoring/bank/bank.js';
import { loadBank } from '../../authoring/bank/load-bank.js';
import { createMarkdownCheck } from '../../paper/check-markdown.js';
import type { Problem } from '../../util/problem.js';
import { shown } from '../terminal/shown.js';
import { guessingIn } from './guessing.js';
import type { Guessing } from './guessing.js';
import { guessingProblems } from './guessing-problems.js';
import { lintBlueprints } from './lint-blueprints.js';
import { lintTemplates } from './lint-templates.js';
import { knownTasks } from './task-statements.js';
import { rulesFor, rulesInBlueprints } from './rules-of-blueprints.js';

/** What is to be checked together. */
export interface CheckTarget {
  readonly bank: string;
  readonly blueprints: readonly string[];
  /** The folder of the course's own templates. */
  readonly templates?: string;
}

/** A bank as it was read, and everything that is wrong with it, its blueprints and templates. */
export interface CheckedBank {
  readonly bank: Bank;
  readonly problems: readonly Problem[];
  /** What guessing earns in its items. */
  readonly guessing: readonly Guessing[];
}

/** Reads a bank and looks at everything: texts and formulas, drawn questions, whether its blueprints can be met, templates. */
export async function checkBank({ bank: folder, ...rest }: CheckTarget): Promise<CheckedBank> {
  const { blueprints, templates } = rest;
  const bank = loadBank(folder, {
    checkText: await createMarkdownCheck(),
    trials: 20,
    tasks: knownTasks(path.dirname(path.resolve(folder))),
  });
  const chosen = rulesInBlueprints(blueprints, bank);
  const guessing = guessingIn(bank, (kind) => rulesFor(kind, chosen));
  const placeOf = (kind: string, rule: string) =>
    chosen.find((one) => one.kind === kind && one.rule === rule)?.position;
  const problems = [
    ...bank.problems,
    ...(await lintBlueprints(blueprints, bank)),
    ...guessingProblems(guessing, placeOf),
    ...(templates === undefined ? [] : lintTemplates(templates)),
  ];
  return { bank, problems, guessing };
}

/** The blueprints of a bank, as the user would type their paths. */
export function blueprintsOf(bank: string): string[] {
  const folder = path.join(bank, 'blueprints');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => shown(path.join(folder, file)));
}
