import { existsSync } from 'node:fs';
import { casesOf } from './folder.js';
import type { Case } from './outcome.js';

/** There is no case to run. */
export class NothingToRun extends Error {
  override readonly name = 'NothingToRun';
}

/**
 * The cases of a folder whose `group name` matches a regular expression.
 * @throws NothingToRun if there are none, or the pattern is no regular expression.
 */
export function chooseCases(folder: string, pattern: string): Case[] {
  const wanted = readPattern(pattern);
  if (!existsSync(folder)) throw new NothingToRun(`There is no folder ${folder}.`);
  const cases = casesOf(folder);
  if (cases.length === 0)
    throw new NothingToRun(`No case in ${folder}: no file in it is laid out as one of an oracle.`);
  const chosen = cases.filter(({ group, name }) => wanted.test(`${group} ${name}`));
  if (chosen.length === 0)
    throw new NothingToRun(
      `Nothing matches ${pattern} among the ${cases.length} cases of ${folder}.`,
    );
  return chosen;
}

function readPattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch (cause) {
    throw new NothingToRun(`--only should be a regular expression, got ${text}.`, { cause });
  }
}
