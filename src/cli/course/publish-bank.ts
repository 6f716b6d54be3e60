import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadBank } from '../../authoring/bank/load-bank.js';
import { assertNoErrors, hasErrors } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { writeTogether } from '../../util/staged-folder.js';
import { earlierFiles, markOf } from '../publishing/earlier-publication.js';
import { publicationOf } from '../publishing/publication.js';
import type { Publication } from '../publishing/publication.js';
import { reportPublication } from '../publishing/report-publication.js';
import { announce } from '../terminal/progress.js';
import { shown } from '../terminal/shown.js';
import type { Terminal } from '../terminal/terminal.js';
import { blueprintsOf, checkBank } from './check-bank.js';
import type { CheckedBank } from './check-bank.js';
import { bankAt } from './course.js';

export interface PublishOptions {
  readonly path: string;
  readonly out: string;
  readonly json: boolean;
}

/**
 * Copies a bank without its reserved items. @throws InputError if the bank has errors or its copy would have any, or if the folder is
 * taken: nothing is written then.
 */
export async function publishBank(
  { path: given, out, json }: PublishOptions,
  terminal: Terminal,
): Promise<number> {
  const bank = bankAt(given);
  const earlier = earlierFiles(out, bank);
  const label = { zh: '正在发布题库', en: 'publishing the bank' };
  const publication = await announce(terminal, label, () => writePublication(bank, out, earlier));
  reportPublication({ bank, out, publication, json }, terminal);
  return 0;
}

/** Writes what students may hold of a bank; `earlier` are files of the folder that go if they do not come again. */
export async function writePublication(
  bank: string,
  out: string,
  earlier: readonly string[],
): Promise<Publication> {
  assertNoErrors(loadBank(bank).problems);
  const publication = publicationOf({ bank, blueprints: blueprintsOf(bank) });
  const checked = await checkedCopy(publication, out);
  assertNoErrors(checked.problems);
  const files = [...publication.files, markOf(publication.files, checked.bank)];
  const names = new Set(files.map(([name]) => path.normalize(name)));
  const gone = earlier.filter((name) => !names.has(path.normalize(name)));
  writeTogether(out, files, gone);
  return publication;
}

/** A publication as the loader and the lint find it, before anybody sees it; problems name the files as they will lie. */
async function checkedCopy({ files, items }: Publication, out: string): Promise<CheckedBank> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gradpaper-'));
  try {
    writeTogether(folder, files);
    const checked = await checkBank({ bank: folder, blueprints: blueprintsOf(folder) });
    const { bank, guessing } = checked;
    if (bank.items.some(({ reserved }) => reserved))
      throw new Error('a reserved item is left in the publication');
    const problems = checked.problems.map((problem) => moved(problem, folder, out));
    if (!hasErrors(problems) && bank.items.length !== items)
      throw new Error(`the publication has ${bank.items.length} items in place of ${items}`);
    return { bank, problems, guessing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function moved(problem: Problem, from: string, to: string): Problem {
  const { position } = problem;
  if (!position) return problem;
  const file = shown(path.join(to, path.relative(from, position.file)));
  return { ...problem, position: { ...position, file } };
}
