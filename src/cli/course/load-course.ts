import { readCompiledBank } from '../../authoring/bank/compiled-bank.js';
import { loadBank } from '../../authoring/bank/load-bank.js';
import type { Bank } from '../../authoring/bank/bank.js';
import { loadBlueprint } from '../../exam/blueprint/load-blueprint.js';
import type { LoadedBlueprint } from '../../exam/blueprint/load-blueprint.js';
import type { Blueprint } from '../../exam/blueprint/blueprint-schema.js';
import { readExam } from '../../exam/manifest/read-exam.js';
import { assertNoErrors, formatProblem, InputError } from '../../util/problem.js';
import { compiledBank } from './compiled-files.js';
import { courseOf, templatesOf } from './course.js';
import { knownTasks, withStatements } from './task-statements.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { shown } from '../terminal/shown.js';
import type { Terminal } from '../terminal/terminal.js';

/** Everything that an exam is drawn from. */
export interface LoadedCourse {
  readonly bank: Bank;
  readonly blueprint: Blueprint;
  readonly templates: Readonly<Record<string, string>>;
  /** Items of earlier exams that the blueprint excludes. */
  readonly excluded: ReadonlySet<string>;
  /** Where a part of the blueprint stands, for messages. */
  readonly locate: LoadedBlueprint['locate'];
}

/** Loads a blueprint with the course around it. @throws InputError with all problems of bank and blueprint. */
export function loadCourse(blueprintFile: string, terminal: Terminal): LoadedCourse {
  const course = courseOf(blueprintFile);
  const folder = shown(course.bank);
  const tasks = knownTasks(course.folder);
  const bank = readCompiledBank(compiledBank, folder) ?? loadBank(folder, { tasks });
  const loaded = loadBlueprint(blueprintFile, bank, shown(blueprintFile));
  const problems = [...bank.problems, ...loaded.problems];
  assertNoErrors(problems);
  for (const problem of problems) terminal.complain(formatProblem(problem, terminal.language));
  if (!loaded.blueprint) throw new InputError(problems);
  const { locate } = loaded;
  const itemsOfEarlier = (file: string, index: number) => {
    mustBeFile(file, locate(['selection', 'exclude', index]));
    return itemsOf(file);
  };
  const excluded = new Set(loaded.excluded.flatMap(itemsOfEarlier));
  return {
    bank: withStatements(bank, course.folder),
    blueprint: loaded.blueprint,
    templates: templatesOf(course),
    excluded,
    locate,
  };
}

/** The items that an earlier exam used. */
const itemsOf = (file: string): string[] =>
  readExam(file).variants.flatMap(({ questions }) => questions.map(({ item }) => item));
