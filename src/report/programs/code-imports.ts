import { statusOf } from '../../grading/code/results/code-result.js';
import type { CodeClass, CodeResult } from '../../grading/code/results/code-result.js';
import type { Task } from '../../grading/code/tasks/task.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import { formatCsv } from '../../util/csv.js';
import type { Language } from '../../util/localized-text.js';
import { markCell } from '../gradebook/printed-marks.js';

/** Hand-ins that other systems may be told of. The others must be left out: an empty grade would wipe the one that is there. */
const finalOf = ({ results }: CodeClass): CodeResult[] =>
  results.filter((result) => statusOf(result) === 'graded');

const totalOf = ({ judgement }: CodeResult): number => markCell(exactMarks(judgement.marks.least));

/** Totals for the grade import of Moodle, which finds students by ID number; the feedback is the marks of each check. */
export const codeMoodle = (all: CodeClass, language: Language): string =>
  formatCsv([
    ['idnumber', 'name', 'grade', 'feedback'],
    ...finalOf(all).map((result) => [
      ...[result.id, result.name, totalOf(result)],
      checkMarks(result, language),
    ]),
  ]);

function checkMarks({ judgement }: CodeResult, language: Language): string {
  return judgement.checks
    .filter(({ visible }) => visible)
    .map(({ title, marks, points }) => {
      const earned = marks === null ? '–' : markCell(exactMarks(marks));
      return `${title[language]} ${earned}/${points}`;
    })
    .join(language === 'zh' ? '；' : '; ');
}

/** Totals for the import of Canvas' gradebook, which finds students by their SIS User ID. */
export const codeCanvas = (
  all: CodeClass,
  { title }: Task,
  points: number,
  language: Language,
): string =>
  formatCsv([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title[language]],
    ['    Points Possible', '', '', '', '', points],
    ...finalOf(all).map((result) => [
      ...[result.name, '', result.id, '', result.class],
      totalOf(result),
    ]),
  ]);
