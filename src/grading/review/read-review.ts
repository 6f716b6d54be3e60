import type { CsvTable } from '../../util/csv-table.js';
import type { Position, Problem } from '../../util/problem.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { parseDecimal } from '../objective/decimal.js';
import { readMarks } from '../marking/given-marks.js';
import type { Decision, Decisions } from './decisions.js';
import { reviewColumns } from './review-table.js';
import type { ReviewColumn } from './review-table.js';

/** What a reviewer wrote into review.csv. */
export interface ReadReview {
  readonly decisions: Decisions;
  /** Comments of rows that have no marks yet, by the key of the group. */
  readonly comments: ReadonlyMap<string, string>;
  /** Rows with marks or a comment as they stood, so that one whose answers are gone can be kept. */
  readonly rows: ReadonlyMap<string, Readonly<Record<ReviewColumn, string>>>;
  readonly problems: readonly Problem[];
}

/** Words in the column of marks that take the proposal. */
const agreement = /^(?:ok|y|yes|√|✓|是|同意)$/i;

/** Reads the marks that a person gave; rows without marks wait on. Every row that cannot be taken is a problem. */
export function readReview({ rows: table, problems: found }: CsvTable, file: string): ReadReview {
  const decisions = new Map<string, Decision>();
  const comments = new Map<string, string>();
  const rows = new Map<string, Readonly<Record<ReviewColumn, string>>>();
  const [head, ...lines] = table;
  const columns = head ? columnsIn(head.cells) : {};
  if (head && (columns.id === undefined || columns.marks === undefined))
    return { decisions, comments, rows, problems: [...found, noReview(file)] };
  const problems: Problem[] = [...found];
  for (const { cells, position } of lines) {
    const row = rowOf(cells, columns);
    if (row.marks === '' && row.comment === '') continue;
    const decision = decisionOf(row);
    if (decision === undefined) comments.set(row.id, row.comment);
    else if ('zh' in decision) problems.push(wrongRow(decision, position));
    else decisions.set(row.id, decision);
    rows.set(row.id, row);
  }
  return { decisions, comments, rows, problems };
}

type Columns = Partial<Record<ReviewColumn, number>>;

/** Where each column stands, whatever its language and order. */
const columnsIn = (head: readonly string[]): Columns =>
  Object.fromEntries(
    names.flatMap((name) => {
      const { zh, en }: LocalizedText = reviewColumns[name];
      const at = head.findIndex((cell) => [zh, en].includes(cell.trim().toLowerCase()));
      return at === -1 ? [] : [[name, at]];
    }),
  );

const names = Object.keys(reviewColumns) as ReviewColumn[];

const rowOf = (cells: readonly string[], columns: Columns): Record<ReviewColumn, string> =>
  Object.fromEntries(
    names.map((name) => [name, (cells[columns[name] ?? -1] ?? '').trim()]),
  ) as Record<ReviewColumn, string>;

/** What a row decides, why it cannot, or undefined for one that waits on with a comment. */
function decisionOf(
  row: Readonly<Record<ReviewColumn, string>>,
): Decision | LocalizedText | undefined {
  if (!/^g[0-9a-f]{12}$/.test(row.id))
    return { zh: `编号“${row.id}”被改动`, en: `the group "${row.id}" was changed` };
  if (row.marks === '') return undefined;
  const text = agreement.test(row.marks) ? row.proposed : row.marks;
  if (text === '')
    return { zh: '这一行没有建议分可以同意', en: 'this row has no proposal to agree to' };
  const points = parseDecimal(row.points);
  const given = readMarks(text, points ? Number(row.points) : 0);
  if (given.kind === 'given') return { marks: given.marks, written: text, comment: row.comment };
  return given.kind === 'wrong' ? given.why : { zh: '没有分数', en: 'there are no marks' };
}

const wrongRow = (message: LocalizedText, position: Position): Problem => ({
  code: 'wrong-review',
  severity: 'error',
  position,
  message,
  advice: {
    zh: '在“得分”一列填 0 到满分之间的数，或填 ok 采用建议分；其他列不要改。',
    en: 'In the column "marks" write a number from 0 to the points, or ok to take the proposal; leave the other columns as they are.',
  },
});

const noReview = (file: string): Problem => ({
  code: 'no-review',
  severity: 'error',
  position: { file, line: 1, column: 1 },
  message: {
    zh: '没有“编号”或“得分”列：这不是 gradpaper 写的 review.csv',
    en: 'there is no column "group" or "marks": this is not the review.csv that gradpaper wrote',
  },
  advice: {
    zh: '恢复这两列；若是别的文件，请移走：gradpaper 会重写 review.csv。',
    en: 'Put these columns back; if it is another file, move it away: gradpaper writes review.csv anew.',
  },
});
