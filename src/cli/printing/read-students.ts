import { parseCsv } from '../../util/csv.js';
import type { CsvRecord } from '../../util/csv.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { assertNoErrors } from '../../util/problem.js';
import type { Problem } from '../../util/problem.js';
import { readText } from '../../util/read-text.js';
import { suggest } from '../../util/suggest.js';
import { mustBeFile } from '../terminal/must-be-file.js';
import type { PrintJob } from './print-jobs.js';

/** Names that a column may have, in small letters. */
const columns = {
  id: ['id', 'student id', 'studentid', '学号'],
  name: ['name', '姓名'],
  class: ['class', '班级'],
  variant: ['variant', '试卷', '卷'],
} as const;

type Column = keyof typeof columns;

type Row = Readonly<Record<Column, string>> & { readonly line: number };

/**
 * The copies to print for a list of students (CSV with columns id, name, and if wanted class and variant). Without a variant
 * neighbours in the list get different ones in turn. @throws InputError with every problem of the list.
 */
export function readStudents(file: string, variants: readonly string[]): PrintJob[] {
  const records = readRecords(file);
  assertNoErrors(tableProblems(records).map(at(file, 1)));
  const rows = records.map(toRow);
  assertNoErrors(rows.flatMap((row) => rowProblems(row, rows, variants).map(at(file, row.line))));
  return rows.map(({ id, name, class: group, variant }, index) => ({
    variant: variant === '' ? (variants[index % variants.length] ?? 'A') : variant,
    student: { id, name, ...(group !== '' && { class: group }) },
  }));
}

function readRecords(file: string): CsvRecord[] {
  mustBeFile(file);
  return parseCsv(readText(file), file);
}

interface Complaint {
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice?: LocalizedText;
}

/** What is wrong with the list as a whole. */
function tableProblems([first]: readonly CsvRecord[]): Complaint[] {
  if (!first)
    return [
      {
        code: 'no-students',
        message: { zh: '名单中没有学生', en: 'the list has no students' },
        advice: {
          zh: '第一行写列名，如“学号,姓名”，以下每行一名学生。',
          en: 'The first line names the columns, such as "id,name"; then one line for each student.',
        },
      },
    ];
  const found = Object.keys(first.cells);
  const missing = (['id', 'name'] as const).filter((column) => cellOf(first, column) === undefined);
  return [
    ...missing.map((column) => missingColumn(column, found)),
    ...found.flatMap(misspeltColumn),
  ];
}

/** Lists have columns of all sorts; one that is nearly a name of ours is a slip, and its cells would be overlooked. */
function misspeltColumn(found: string): Complaint[] {
  const known: readonly string[] = Object.values(columns).flat();
  const word = found.toLowerCase();
  if (known.includes(word)) return [];
  // Short names and Chinese ones are near too many others: 学院 is no slip of 学号.
  const near = suggest(
    word,
    known.filter((name) => /^[a-z ]{5,}$/.test(name)),
  );
  if (near === undefined) return [];
  return [
    {
      code: 'misspelt-column',
      message: { zh: `列“${found}”不会被读取`, en: `the column "${found}" would not be read` },
      advice: {
        zh: `是不是 ${near}？若是别的内容，请换一个列名。`,
        en: `Did you mean ${near}? If it is something else, give it another name.`,
      },
    },
  ];
}

const missingColumn = (column: Column, found: readonly string[]): Complaint => ({
  code: 'missing-column',
  message: {
    zh: `缺少列 ${columns[column].join(' / ')}；第一行的列名是 ${found.join('、')}`,
    en: `there is no column ${columns[column].join(' / ')}; the first line has ${found.join(', ')}`,
  },
  advice: {
    zh: '第一行写列名，用逗号隔开，如“学号,姓名,班级”。',
    en: 'The first line names the columns, with commas between them: "id,name,class".',
  },
});

function cellOf({ cells }: CsvRecord, column: Column): string | undefined {
  const names: readonly string[] = columns[column];
  return Object.entries(cells).find(([name]) => names.includes(name.toLowerCase()))?.[1];
}

function toRow(record: CsvRecord): Row {
  const cell = (column: Column) => cellOf(record, column) ?? '';
  return {
    line: record.line,
    id: cell('id'),
    name: cell('name'),
    class: cell('class'),
    variant: cell('variant').toUpperCase(),
  };
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
  // The id names files, and some systems do not tell small letters from capitals.
  const first = rows.find((other) => other.id.toLowerCase() === id.toLowerCase());
  if (id !== '' && first && first.line < line)
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
  (complaint: Complaint): Problem => ({
    severity: 'error',
    position: { file, line, column: 1 },
    ...complaint,
  });
