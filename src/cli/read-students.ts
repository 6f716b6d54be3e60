import { readFileSync } from 'node:fs';
import type { Exam } from '../exam/manifest/exam-schema.js';
import { parseCsv } from '../util/csv.js';
import { decodeText } from '../util/decode-text.js';
import type { LocalizedText } from '../util/localized-text.js';
import { assertNoErrors, InputError } from '../util/problem.js';
import type { Problem } from '../util/problem.js';
import type { PrintJob } from './print-jobs.js';

interface Row {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly variant: string;
}

/** Names that a column may have. */
const columns = {
  id: ['id', 'student id', '学号'],
  name: ['name', '姓名'],
  class: ['class', '班级'],
  variant: ['variant', '试卷', '卷'],
} as const;

/**
 * The copies to print for a list of students (CSV with columns id, name, and if wanted class and variant). Without a variant
 * neighbours in the list get different ones in turn. @throws InputError with every problem of the list.
 */
export function readStudents(file: string, exam: Exam): PrintJob[] {
  const rows = readRows(file);
  const variants = exam.variants.map(({ id }) => id);
  assertNoErrors([
    ...(rows.length === 0 ? [noStudents(file)] : []),
    ...rows.flatMap((row) => rowProblems(row, rows, variants).map(at(file, row.line))),
  ]);
  return rows.map(({ id, name, class: group, variant }, index) => ({
    variant: variant === '' ? (variants[index % variants.length] ?? 'A') : variant,
    student: { id, name, ...(group !== '' && { class: group }) },
  }));
}

function readRows(file: string): Row[] {
  const decoded = decodeText(readFileSync(file), file);
  if ('problem' in decoded) throw new InputError([decoded.problem]);
  return parseCsv(decoded.text).map(({ line, cells }) => {
    const byName = new Map(Object.entries(cells).map(([name, cell]) => [name.toLowerCase(), cell]));
    const cell = (column: keyof typeof columns) =>
      columns[column].map((name) => byName.get(name)).find((value) => value !== undefined) ?? '';
    return {
      line,
      id: cell('id'),
      name: cell('name'),
      class: cell('class'),
      variant: cell('variant'),
    };
  });
}

interface Complaint {
  readonly code: string;
  readonly message: LocalizedText;
}

function rowProblems(row: Row, rows: readonly Row[], variants: readonly string[]): Complaint[] {
  const { id, name, variant, line } = row;
  const complaints: Complaint[] = [];
  const add = (code: string, zh: string, en: string) =>
    complaints.push({ code, message: { zh, en } });
  if (!/^[\w-]{1,20}$/.test(id))
    add(
      'wrong-student-id',
      `学号“${id}”应为 1 到 20 个字母、数字或连字符（列 id）`,
      `the id "${id}" should be 1 to 20 letters, digits or hyphens (column id)`,
    );
  if (name === '')
    add('no-student-name', '缺少姓名（列 name）', 'the name is missing (column name)');
  const first = rows.find((other) => other.id === id);
  if (first && first.line < line)
    add(
      'duplicate-student-id',
      `学号 ${id} 在第 ${first.line} 行已出现`,
      `the id ${id} is on line ${first.line} already`,
    );
  if (variant !== '' && !variants.includes(variant))
    add(
      'unknown-variant',
      `没有 ${variant} 卷；有 ${variants.join('、')}`,
      `there is no variant ${variant}; there are ${variants.join(', ')}`,
    );
  return complaints;
}

const at =
  (file: string, line: number) =>
  ({ code, message }: Complaint): Problem => ({
    code,
    severity: 'error',
    position: { file, line, column: 1 },
    message,
  });

const noStudents = (file: string): Problem => ({
  code: 'no-students',
  severity: 'error',
  position: { file, line: 1, column: 1 },
  message: { zh: '名单中没有学生', en: 'the list has no students' },
});
