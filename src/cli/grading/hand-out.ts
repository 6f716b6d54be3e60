import { withOverrides } from '../../grading/code/results/apply-code-overrides.js';
import { codeChanges, codeChangesTable } from '../../grading/code/results/code-changes.js';
import type { CodeChange } from '../../grading/code/results/code-changes.js';
import type { CodeClass } from '../../grading/code/results/code-result.js';
import type { ReferenceEvidence } from '../../grading/code/evidence/submission-evidence.js';
import type { LoadedTask } from '../../grading/code/tasks/loaded-task.js';
import { withEntry } from '../../grading/results/audit.js';
import type { BatchKey } from '../../jobs/batch/batch-key.js';
import { codeGradebook } from '../../report/programs/code-gradebook.js';
import { codeCanvas, codeMoodle } from '../../report/programs/code-imports.js';
import { summarise } from '../../report/programs/code-summary.js';
import { formatCsv } from '../../util/csv.js';
import type { Language } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import { writeTogether } from '../../util/staged-folder.js';
import type { NamedContent } from '../../util/staged-folder.js';
import { formatJson } from '../terminal/format-json.js';
import type { Terminal } from '../terminal/terminal.js';
import type { CodeFolder } from './code-folder.js';
import { feedbackFiles } from './feedback-files.js';
import type { ProgramsOptions } from './grade-options.js';
import { reportPrograms } from './report-programs.js';

/** A class that was graded or judged again, and where it goes. */
export interface ClassToHandOut {
  readonly command: 'grade' | 'regrade';
  readonly options: ProgramsOptions;
  readonly terminal: Terminal;
  readonly loaded: LoadedTask;
  readonly references: readonly ReferenceEvidence[];
  readonly key: BatchKey;
  readonly folder: CodeFolder;
  /** As the checks say, without what people have set. */
  readonly graded: CodeClass;
  /** As it was before, people's marks included; undefined if it is graded for the first time. */
  readonly before?: CodeClass;
  /** What `results.jsonl` is to hold now, if it is to be another. */
  readonly lines?: Iterable<string>;
  readonly problems: readonly Problem[];
}

/** Writes everything that follows from the results, all files at once or none, and says how the class did. */
export function handOut(given: ClassToHandOut): void {
  const { options, terminal, loaded, folder, graded, before, problems } = given;
  const language = options.lang ?? 'zh';
  const final = withOverrides(graded, folder.overrides);
  const changes = before && codeChanges(before.results, final.results);
  const summary = summarise(final, loaded.task);
  const files = writeTogether(options.out, [
    ...tables(given, final, language),
    ['summary.json', formatJson({ ...summary, seed: given.key.seed })],
    ...(changes?.length === 0
      ? []
      : [['audit.jsonl', withEntry(folder.audit, entryOf(given, final, changes ?? []))] as const]),
    ...(folder.copy === undefined ? [] : [['overrides.yaml', folder.copy] as const]),
    ...(changes && changes.length > 0
      ? [['changes.csv', formatCsv(codeChangesTable(changes, language))] as const]
      : []),
    ...feedbackFiles(
      { ...options, task: loaded.task, references: given.references, language },
      final,
    ),
    // Last: a run that is killed before finds the old results and does all of it again.
    ...(given.lines ? [['results.jsonl', given.lines] as const] : []),
  ]);
  reportPrograms({ results: final.results, summary, changes, problems, files, options }, terminal);
}

function* tables(
  { loaded: { task } }: ClassToHandOut,
  final: CodeClass,
  language: Language,
): Iterable<NamedContent> {
  const points = task.checks.reduce((total, check) => total + check.points, 0);
  const checks = task.checks.map(({ id }) => id);
  yield ['gradebook.csv', codeGradebook(final, checks, language)];
  yield ['moodle.csv', codeMoodle(final, language)];
  yield ['canvas.csv', codeCanvas(final, task, points, language)];
}

const entryOf = (
  { command, key, folder }: ClassToHandOut,
  { results }: CodeClass,
  changes: readonly CodeChange[],
) => ({
  ...{ command, task: key.task, definition: key.definition, seed: key.seed },
  overrides: folder.overrides,
  handIns: results.length,
  changes,
});
