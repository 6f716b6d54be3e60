import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readExam } from '../../exam/manifest/read-exam.js';
import type { Results } from '../../grading/results/results-file.js';
import { formatProblem, hasErrors, InputError, inputError } from '../../util/problem.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { shown } from '../terminal/shown.js';
import type { Terminal } from '../terminal/terminal.js';
import { markingOf, readClassFolder } from './class-folder.js';
import type { ClassFolder, GivenFiles } from './class-folder.js';
import { lockFolder } from './lock-folder.js';
import { programProblems } from './program-problems.js';
import { markClass } from './mark-class.js';
import { reportGrading } from './report-grading.js';
import type { Feedback } from './student-files.js';
import { writeClass } from './write-class.js';

export interface RegradeOptions extends GivenFiles {
  readonly results: string;
  readonly lang?: 'zh' | 'en';
  readonly feedback: Feedback;
  readonly json: boolean;
}

/** Marks the answers that a folder of results holds again, by its frozen exam and the corrections; says who moves. */
export async function regradeClass(options: RegradeOptions, terminal: Terminal): Promise<number> {
  const { results: out, lang, feedback, json } = options;
  const examFile = path.join(out, 'exam.json');
  mustBeFile(examFile);
  const exam = readExam(examFile);
  const unlock = lockFolder(out);
  try {
    const folder = readClassFolder(out, exam, options);
    if (hasErrors(folder.problems)) throw new InputError(folder.problems);
    const { absent, students: before, ...earlier } = resultsOf(folder);
    const language = lang ?? earlier.language;
    const problems = [
      ...folder.problems,
      ...programProblems(exam, folder.programs?.tasks, [...before, ...absent]),
    ];
    if (!json)
      for (const problem of problems) terminal.complain(formatProblem(problem, terminal.language));
    const rows = before.map((student, index) => ({ ...student, line: index + 1 }));
    const students = await markClass(rows.map(rowOf), markingOf(folder), { folder: out, terminal });
    const results: Results = { exam: exam.hash, language, absent, students };
    const bytes = readFileSync(examFile);
    const written = await writeClass(
      { command: 'regrade', exam, examFile: bytes, folder, results, language, feedback },
      terminal,
    );
    reportGrading({ ...written, problems, out, json }, terminal);
    return hasErrors(problems) ? 1 : 0;
  } finally {
    unlock();
  }
}

type Row = Parameters<typeof markClass>[0][number];

const rowOf = ({ line, id, name, class: group, variant, cells }: Row): Row => ({
  line,
  id,
  name,
  class: group,
  variant,
  cells,
});

/** @throws InputError if the folder has no results. */
export function resultsOf({ earlier, folder }: ClassFolder): Results {
  if (earlier) return earlier;
  throw inputError(
    'no-results',
    {
      zh: `${shown(folder)} 中没有批改结果（results.jsonl）`,
      en: `${shown(folder)} holds no results (results.jsonl)`,
    },
    { zh: '先用 gradpaper grade 批改。', en: 'Mark the class with gradpaper grade first.' },
  );
}
