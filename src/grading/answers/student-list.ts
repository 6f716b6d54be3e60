import { parseCsvTable } from '../../util/csv-table.js';
import type { CsvRow } from '../../util/csv-table.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import { suggest } from '../../util/suggest.js';
import { tidy } from '../objective/reading/tidy.js';
import { idKey, tidyId, variantLetter } from './identity.js';
import { guessedPersonColumns, personColumns, personField } from './person-columns.js';

/** One line of a list of students. What nobody told is ''. */
export interface ListedStudent {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly variant: string;
}

/** A list of students, and everything that is wrong with it. */
export interface StudentList {
  /** Every student with an id, each once. */
  readonly students: readonly ListedStudent[];
  readonly problems: readonly Problem[];
}

type Column = keyof Omit<ListedStudent, 'line'>;

/** What a list must have. */
export interface ListNeeds {
  readonly columns: readonly Column[];
  /** The letters of the exam's variants. */
  readonly variants: readonly string[];
}

/** Reads a list of students: CSV with columns id, name, class and variant, or their Chinese names. */
export function readStudentList(text: string, file: string, needs: ListNeeds): StudentList {
  const { rows: all, problems } = parseCsvTable(text, file);
  const [head, ...rows] = all;
  if (!head || rows.length === 0)
    return {
      students: [],
      problems: problems.length > 0 ? problems : [problemAt(file, noStudents)],
    };
  const aboutHead = headProblems(head, needs).map((words) => problemAt(file, words));
  if (aboutHead.length > 0) return { students: [], problems: [...problems, ...aboutHead] };
  const students = rows.map((row) => toStudent(row, head));
  const firstLines = firstLineOfIds(students);
  return {
    students: students.filter(({ id, line }) => firstLines.get(idKey(id)) === line),
    problems: [
      ...problems,
      ...students.flatMap((student) =>
        studentProblems(student, firstLines, needs).map((words) =>
          problemAt(file, words, student.line),
        ),
      ),
    ],
  };
}

interface Words {
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice?: LocalizedText;
}

const problemAt = (file: string, words: Words, line = 1): Problem => ({
  severity: 'error',
  position: { file, line, column: 1 },
  ...words,
});

const noStudents: Words = {
  code: 'no-students',
  message: { zh: '名单中没有学生', en: 'the list has no students' },
  advice: {
    zh: '第一行写列名，如“学号,姓名”，以下每行一名学生。',
    en: 'The first line names the columns, such as "id,name"; then one line for each student.',
  },
};

const headProblems = ({ cells }: CsvRow, needs: ListNeeds): Words[] => [
  ...needs.columns
    .filter((column) => !cells.some((heading) => personField(heading) === column))
    .map((column) => missingColumn(column, cells)),
  ...cells.flatMap(misspeltColumn),
];

const missingColumn = (column: Column, found: readonly string[]): Words => ({
  code: 'missing-column',
  message: {
    zh: `缺少列 ${personColumns[column].join(' / ')}；第一行的列名是 ${found.join('、')}`,
    en: `there is no column ${personColumns[column].join(' / ')}; the first line has ${found.join(', ')}`,
  },
  advice: {
    zh: '第一行写列名，用逗号隔开，如“学号,姓名,班级”。',
    en: 'The first line names the columns, with commas between them: "id,name,class".',
  },
});

/** Lists have columns of all sorts; one that is nearly a name of ours is a slip, and its cells would be overlooked. */
function misspeltColumn(heading: string): Words[] {
  if (personField(heading) !== undefined) return [];
  const near = suggest(tidy(heading).toLowerCase(), guessedPersonColumns);
  return near === undefined ? [] : [misspelt(heading, near)];
}

/** The problem of a column that nobody would read because its name has a slip. */
export const misspelt = (heading: string, near: string): Words => ({
  code: 'misspelt-column',
  message: {
    zh: `列“${heading}”不会被读取`,
    en: `the column "${heading}" would not be read`,
  },
  advice: {
    zh: `是不是 ${near}？若是别的内容，请换一个列名。`,
    en: `Did you mean ${near}? If it is something else, give it another name.`,
  },
});

function toStudent({ cells, position }: CsvRow, head: CsvRow): ListedStudent {
  const cell = (column: Column): string =>
    cells[head.cells.findIndex((heading) => personField(heading) === column)] ?? '';
  return {
    line: position.line,
    id: tidyId(cell('id')),
    name: cell('name'),
    class: cell('class'),
    variant: variantLetter(cell('variant')),
  };
}

function firstLineOfIds(students: readonly ListedStudent[]): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { id, line } of students)
    if (id !== '' && !lines.has(idKey(id))) lines.set(idKey(id), line);
  return lines;
}

function studentProblems(
  { id, name, variant, line }: ListedStudent,
  firstLines: ReadonlyMap<string, number>,
  { columns, variants }: ListNeeds,
): Words[] {
  const words: Words[] = [];
  const add = (code: string, zh: string, en: string) => words.push({ code, message: { zh, en } });
  if (!/^[\w-]{1,20}$/.test(id))
    add(
      'wrong-student-id',
      `学号“${id}”应为 1 到 20 个字母、数字或连字符（列 id）`,
      `the id "${id}" should be 1 to 20 letters, digits or hyphens (column id)`,
    );
  if (columns.includes('name') && name === '')
    add('no-student-name', '缺少姓名（列 name）', 'the name is missing (column name)');
  const first = firstLines.get(idKey(id)) ?? line;
  if (first < line)
    add(
      'duplicate-student-id',
      `学号 ${id} 在第 ${first} 行已出现`,
      `the id ${id} is on line ${first} already`,
    );
  if (variant !== '' && !variants.includes(variant))
    words.push(unknownVariant(id, variant, variants));
  return words;
}

const unknownVariant = (id: string, variant: string, variants: readonly string[]): Words => ({
  code: 'unknown-variant',
  message: {
    zh: `没有 ${variant} 卷；有 ${variants.join('、')}（学号 ${id}）`,
    en: `there is no variant ${variant}; there are ${variants.join(', ')} (student ${id})`,
  },
  advice: {
    zh: '改正列 variant（试卷）中的字母。',
    en: 'Correct the letter in the column variant.',
  },
});
