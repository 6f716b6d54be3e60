import type { Exam } from '../../exam/manifest/exam-schema.js';
import { withEntry } from '../../grading/results/audit.js';
import type { AuditEntry } from '../../grading/results/audit.js';
import { changesBetween, changesTable } from '../../grading/results/changes.js';
import type { StudentChange } from '../../grading/results/changes.js';
import { resultLines } from '../../grading/results/results-file.js';
import type { Results } from '../../grading/results/results-file.js';
import type { ClassReport } from '../../report/analysis/class-report.js';
import type { LeftOut } from '../../report/gradebook/left-out.js';
import { hashOf } from '../../util/canonical-json.js';
import { formatCsv } from '../../util/csv.js';
import type { Language } from '../../util/localized-text.js';
import { StagedFolder } from '../../util/staged-folder.js';
import { onInterruption } from '../terminal/on-interruption.js';
import type { Terminal } from '../terminal/terminal.js';
import type { ClassFolder } from './class-folder.js';
import { classFiles } from './class-files.js';
import { removeJournal } from './mark-class.js';
import { peoplesCopies } from './peoples-copies.js';
import { keptProgramMarks } from './program-marks.js';
import { markdownSetter, writeStudents } from './student-files.js';
import type { Feedback } from './student-files.js';

/** A marked class, and where it goes. */
export interface ClassToWrite {
  readonly command: AuditEntry['command'];
  /** The manifest as it was drawn. */
  readonly exam: Exam;
  /** Its very bytes. */
  readonly examFile: Uint8Array;
  readonly folder: ClassFolder;
  readonly results: Results;
  readonly language: Language;
  readonly feedback: Feedback;
}

export interface WrittenClass {
  readonly report: ClassReport;
  readonly leftOut: readonly LeftOut[];
  /** Who moved since the last marking; undefined if there was none. */
  readonly changes: readonly StudentChange[] | undefined;
  readonly files: readonly string[];
}

/** Writes everything that a marking yields: all files appear at once, or none. */
export async function writeClass(given: ClassToWrite, terminal: Terminal): Promise<WrittenClass> {
  const { folder, results, language } = given;
  const changes = folder.earlier && changesBetween(folder.earlier.students, results.students);
  const { exam } = folder.corrections.corrected;
  const stage = new StagedFolder(folder.folder);
  const stopListening = onInterruption(() => {
    stage.discard();
  });
  try {
    stage.write('exam.json', given.examFile);
    for (const [name, content] of [...peoplesCopies(folder), ...keptProgramMarks(folder)])
      stage.write(name, content);
    if (changes && changes.length > 0)
      stage.write('changes.csv', formatCsv(changesTable(changes, language)));
    if (changes === undefined || changes.length > 0)
      stage.write('audit.jsonl', withEntry(folder.audit, entryOf(given, changes ?? [])));
    const { programs } = folder;
    const setter = markdownSetter();
    const { report, leftOut, files } = await classFiles({
      ...given,
      exam,
      setter,
      review: folder.review,
      programs,
    });
    for (const [name, content] of files) stage.write(name, content);
    await writeStudents(
      { ...given, exam, setter, students: results.students, stage, programs },
      terminal,
    );
    // Moved last: a run that is killed before finds the old results and does all of it again.
    stage.write('results.jsonl', resultLines(results));
    const names = [...stage.commit()].sort();
    removeJournal(folder.folder);
    return { report, leftOut, changes, files: names };
  } catch (error) {
    stage.discard();
    throw error;
  } finally {
    stopListening();
  }
}

const entryOf = (
  { command, exam, folder, results }: ClassToWrite,
  changes: readonly StudentChange[],
): Omit<AuditEntry, 'number'> => ({
  command,
  exam: exam.hash,
  corrections: folder.corrections.corrections,
  overrides: folder.overrides.overrides.list,
  decisions: folder.review.decisions.size,
  ...(folder.programs && { programs: hashOf(folder.programs.tasks) }),
  students: results.students.length,
  changes: changes.map(({ id, before, after }) => ({ id, before, after })),
});
