import type { CsvCell } from '../../../util/csv.js';
import type { Language } from '../../../util/localized-text.js';
import { printMarks } from '../../objective/marks.js';
import { exactMarks } from '../../results/exact-marks.js';
import type { CheckResult } from '../judging/judgement.js';
import type { CodeResult } from './code-result.js';

/** A check whose marks are no longer what they were. Null: it was, or is, broken or no part of the task. */
interface CheckChange {
  readonly check: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A hand-in whose marks have changed, and by which checks. */
export interface CodeChange {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly before: Range;
  readonly after: Range;
  readonly checks: readonly CheckChange[];
}

interface Range {
  readonly least: string;
  readonly most: string;
}

/** Who moves, and why, from one judging of a class to the next. Hand-ins of only one of them are left out. */
export function codeChanges(
  before: readonly CodeResult[],
  after: readonly CodeResult[],
): CodeChange[] {
  const earlier = new Map(before.map((result) => [result.file, result]));
  return after.flatMap((result): CodeChange[] => {
    const old = earlier.get(result.file);
    const checks = old ? changedChecks(old.judgement.checks, result.judgement.checks) : [];
    if (!old || checks.length === 0) return [];
    const { id, name, file, judgement } = result;
    return [{ id, name, file, before: old.judgement.marks, after: judgement.marks, checks }];
  });
}

function changedChecks(old: readonly CheckResult[], now: readonly CheckResult[]): CheckChange[] {
  const marksIn = (checks: readonly CheckResult[], wanted: string): string | null =>
    checks.find(({ id }) => id === wanted)?.marks ?? null;
  const ids = new Set([...now, ...old].map(({ id }) => id));
  return [...ids].flatMap((check) => {
    const [before, after] = [marksIn(old, check), marksIn(now, check)];
    const isNew = old.some(({ id }) => id === check) !== now.some(({ id }) => id === check);
    return before === after && !isNew ? [] : [{ check, before, after }];
  });
}

/** Hand-ins with a check that was none or not broken before and is now: what it needs was not recorded. */
export const lackingEvidence = (
  before: readonly CodeResult[],
  after: readonly CodeResult[],
): CodeResult[] => {
  const earlier = new Map(before.map((result) => [result.file, result]));
  return after.filter(({ file, judgement }) =>
    judgement.checks.some(
      ({ id, status }) =>
        status === 'broken' &&
        earlier.get(file)?.judgement.checks.find((check) => check.id === id)?.status !== 'broken',
    ),
  );
};

const heads = {
  zh: ['学号', '姓名', '文件', '评分项', '原得分', '现得分', '原总分', '现总分'],
  en: ['id', 'name', 'file', 'check', 'before', 'after', 'total before', 'total after'],
} as const;

/** `changes.csv`: a line for each changed check of each hand-in. */
export const codeChangesTable = (
  changes: readonly CodeChange[],
  language: Language,
): CsvCell[][] => [
  [...heads[language]],
  ...changes.flatMap(({ id, name, file, before, after, checks }) =>
    checks.map((check) => [
      ...[id, name, file, check.check],
      ...[shown(check.before), shown(check.after), rangeOf(before), rangeOf(after)],
    ]),
  ),
];

const shown = (marks: string | null): string => (marks === null ? '' : printed(marks));

const printed = (marks: string): string => printMarks(exactMarks(marks));

/** `7.5`, or `4–7.5` while a check is broken. */
export const rangeOf = ({ least, most }: Range): string =>
  least === most ? printed(least) : `${printed(least)}–${printed(most)}`;
