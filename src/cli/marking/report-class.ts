import path from 'node:path';
import { readExam } from '../../exam/manifest/read-exam.js';
import { hasErrors, InputError } from '../../util/problem.js';
import { StagedFolder } from '../../util/staged-folder.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import { onInterruption } from '../terminal/on-interruption.js';
import type { Terminal } from '../terminal/terminal.js';
import { classFiles } from './class-files.js';
import { readClassFolder } from './class-folder.js';
import { resultsOf } from './regrade-class.js';
import { reportGrading } from './report-grading.js';
import { markdownSetter, writeStudents } from './student-files.js';
import type { Feedback } from './student-files.js';

export interface ReportOptions {
  readonly results: string;
  readonly out?: string;
  readonly lang?: 'zh' | 'en';
  readonly feedback: Feedback;
  readonly json: boolean;
}

/** Writes the reports of a marked class again, without marking; review.csv stays as it is. */
export async function reportClass(options: ReportOptions, terminal: Terminal): Promise<number> {
  const { results: from, out = from, lang, feedback, json } = options;
  const examFile = path.join(from, 'exam.json');
  mustBeFile(examFile);
  const folder = readClassFolder(from, readExam(examFile), {});
  if (hasErrors(folder.problems)) throw new InputError(folder.problems);
  const results = resultsOf(folder);
  const language = lang ?? results.language;
  const { exam } = folder.corrections.corrected;
  const stage = new StagedFolder(out);
  const stopListening = onInterruption(() => {
    stage.discard();
  });
  try {
    const setter = markdownSetter();
    const { report, leftOut, files } = await classFiles({
      exam,
      results,
      language,
      feedback,
      setter,
      programs: folder.programs,
    });
    for (const [name, content] of files) stage.write(name, content);
    const { students } = results;
    const { programs } = folder;
    await writeStudents({ exam, students, language, feedback, setter, stage, programs }, terminal);
    const names = [...stage.commit()].sort();
    reportGrading(
      { report, leftOut, changes: undefined, files: names, problems: [], out, json },
      terminal,
    );
    return 0;
  } catch (error) {
    stage.discard();
    throw error;
  } finally {
    stopListening();
  }
}
