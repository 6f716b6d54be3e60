import { statusOf } from '../../grading/code/results/code-result.js';
import type { CodeClass, CodeResult } from '../../grading/code/results/code-result.js';
import { exactMarks } from '../../grading/results/exact-marks.js';
import { formatCsv } from '../../util/csv.js';
import type { CsvCell } from '../../util/csv.js';
import type { Language, LocalizedText } from '../../util/localized-text.js';
import { markCell } from '../gradebook/printed-marks.js';
import { statusWords } from './status-words.js';

/**
 * The marks of a class for one task: a row for each hand-in, those who handed in nothing last, and a column for each check. A check
 * that waits for a person has an empty cell; the total lies between `least` and `most` then.
 */
export function codeGradebook(
  { results, missing }: CodeClass,
  checks: readonly string[],
  language: Language,
): string {
  return formatCsv([
    [
      'id',
      'name',
      'class',
      'status',
      'least',
      'most',
      'end',
      'late',
      'file',
      'same as',
      'problems',
      ...checks,
    ],
    ...results.map((result) => rowOf(result, checks, language)),
    ...missing.map(({ id, name, class: own }) => [
      ...[id, name, own, absent[language]],
      ...Array.from({ length: 7 + checks.length }, () => ''),
    ]),
  ]);
}

const absent: LocalizedText = { zh: '未交', en: 'missing' };

function rowOf(result: CodeResult, checks: readonly string[], language: Language): CsvCell[] {
  const { id, name, class: own, judgement, end, late, file, sameAs, problems } = result;
  const { least, most } = judgement.marks;
  return [
    ...[id, name, own, statusWords[statusOf(result)][language]],
    ...[
      markCell(exactMarks(least)),
      markCell(exactMarks(most)),
      end,
      late ? lateWord[language] : '',
    ],
    ...[file, sameAs ?? '', problems.map(({ message }) => message[language]).join('; ')],
    ...checks.map((check) => markOf(result, check)),
  ];
}

const lateWord: LocalizedText = { zh: '迟交', en: 'late' };

function markOf({ judgement }: CodeResult, check: string): CsvCell {
  const marks = judgement.checks.find(({ id }) => id === check)?.marks ?? null;
  return marks === null ? '' : markCell(exactMarks(marks));
}
