import { rmSync } from 'node:fs';
import path from 'node:path';
import type { AnswerRow } from '../../grading/answers/answer-table.js';
import { Marker } from '../../grading/marking/mark-student.js';
import type { Marking } from '../../grading/marking/marking.js';
import type { StudentResult } from '../../grading/results/result.js';
import { hashOf } from '../../util/canonical-json.js';
import { Journal } from '../../util/journal.js';
import { writeFraction } from '../../grading/objective/fraction.js';
import { startProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { version } from '../version.js';
import { makeFolder } from '../../util/make-folder.js';

/** The journal of a run that has not come to its end. */
const journalFile = '.gradpaper-marking.jsonl';

/** After so many students other things get their turn: a bar is drawn, Ctrl-C is heard. */
const turn = 100;

/**
 * Marks every row. Each result is in the journal of the folder before the next group is marked, so that a run that was killed goes
 * on where it stopped. The journal is of no use to a run with other answers, corrections or decisions, or another version.
 */
export async function markClass(
  rows: readonly AnswerRow[],
  marking: Marking,
  { folder, terminal }: { readonly folder: string; readonly terminal: Terminal },
): Promise<StudentResult[]> {
  makeFolder(folder);
  const journal = new Journal<StudentResult>(path.join(folder, journalFile), keyOf(rows, marking));
  const progress = await startProgress(terminal, marks, rows.length, () => performance.now());
  try {
    const earlier = new Map(journal.earlier.map((result) => [result.id, result]));
    const marker = new Marker(marking);
    const results: StudentResult[] = [];
    for (const [index, row] of rows.entries()) {
      const known = earlier.get(row.id);
      const result = known ?? marker.mark(row);
      if (!known) journal.append(result);
      results.push(result);
      progress.step();
      if (index % turn === turn - 1) await new Promise((resolve) => setImmediate(resolve));
    }
    return results;
  } finally {
    progress.stop();
    journal.close();
  }
}

/** The journal is not needed any more once the results are in place. */
export const removeJournal = (folder: string): void => {
  rmSync(path.join(folder, journalFile), { force: true });
};

const marks = { zh: '批改', en: 'marking' };

const keyOf = (rows: readonly AnswerRow[], marking: Marking): string =>
  hashOf({
    version: version(),
    rows,
    exam: marking.exam,
    rules: [...marking.rules],
    credited: [...marking.credited],
    decisions: [...marking.decisions].map(([key, { marks, comment }]) => [
      key,
      writeFraction(marks),
      comment,
    ]),
    overrides: marking.overrides.list,
    programs: marking.programs?.tasks ?? [],
  });
