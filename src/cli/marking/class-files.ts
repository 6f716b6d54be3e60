import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { ReadReview } from '../../grading/review/read-review.js';
import { reviewGroups } from '../../grading/review/review-groups.js';
import { reviewColumns, reviewTable } from '../../grading/review/review-table.js';
import type { ReviewColumn } from '../../grading/review/review-table.js';
import type { ProgramMarksOfClass } from '../../grading/code/results/program-marks.js';
import type { Results } from '../../grading/results/results-file.js';
import { analyseResults } from '../../report/analysis/analyse-results.js';
import type { ClassReport } from '../../report/analysis/class-report.js';
import { classPage } from '../../report/class-page/class-page.js';
import { canvasCsv } from '../../report/gradebook/canvas-csv.js';
import { gradebookCsv } from '../../report/gradebook/gradebook-csv.js';
import type { LeftOut } from '../../report/gradebook/left-out.js';
import { Joining } from '../../report/joined/joined-marks.js';
import { moodleCsv } from '../../report/gradebook/moodle-csv.js';
import { formatCsv } from '../../util/csv.js';
import type { CsvCell } from '../../util/csv.js';
import type { Language } from '../../util/localized-text.js';
import type { NamedContent } from '../../util/staged-folder.js';
import type { MarkdownSetter } from '../../report/html/markdown/markdown-setter.js';
import { pageOf } from './student-files.js';
import type { Feedback } from './student-files.js';

export interface ClassToReport {
  /** With its corrections. */
  readonly exam: Exam;
  readonly results: Results;
  readonly language: Language;
  readonly feedback: Feedback;
  readonly setter: MarkdownSetter;
  /** What people decided; without it review.csv is left as it is. */
  readonly review?: ReadReview;
  /** What programs have earned; undefined where none were graded. */
  readonly programs: ProgramMarksOfClass | undefined;
}

export interface ClassFiles {
  readonly report: ClassReport;
  /** Who is not in the files for other systems, which take no marks that are not final. */
  readonly leftOut: readonly LeftOut[];
  readonly files: readonly NamedContent[];
}

/** The files about the class as a whole, and what they say. */
export async function classFiles(given: ClassToReport): Promise<ClassFiles> {
  const { exam, results, language, feedback, setter, review } = given;
  const { students, absent } = results;
  const joining = given.programs && new Joining(exam, given.programs);
  const shown = { language, joining };
  const report = analyseResults(exam, students, absent, joining);
  const page = await classPage(report, setter, { language, ...pageOf(feedback) });
  const canvas = canvasCsv(exam, students, absent, shown);
  return {
    report,
    leftOut: canvas.leftOut,
    files: [
      ['class.html', page],
      ['gradebook.csv', gradebookCsv(exam, students, absent, shown)],
      ['canvas.csv', canvas.csv],
      ['moodle.csv', moodleCsv(exam, students, absent, shown).csv],
      ...(review ? [['review.csv', reviewCsv(exam, { results, review, language })] as const] : []),
    ],
  };
}

interface ReviewToWrite {
  readonly results: Results;
  readonly review: ReadReview;
  readonly language: Language;
}

/** Every group of answers, and what was decided about answers that are no longer there: a person's work is never dropped. */
function reviewCsv(exam: Exam, { results, review, language }: ReviewToWrite): string {
  const groups = reviewGroups(exam, results.students, review.decisions);
  const present = new Set(groups.map(({ key }) => key));
  const gone = [...review.rows].filter(([key]) => !present.has(key)).map(([, row]) => row);
  return formatCsv([...reviewTable(groups, review.comments, language), ...gone.map(cellsOfRow)]);
}

const cellsOfRow = (row: Readonly<Record<ReviewColumn, string>>): CsvCell[] =>
  (Object.keys(reviewColumns) as ReviewColumn[]).map((column) => row[column]);
