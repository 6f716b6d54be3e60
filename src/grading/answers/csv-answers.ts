import { parseCsvTable } from '../../util/csv-table.js';
import type { CsvRow } from '../../util/csv-table.js';
import type { LocalizedText } from '../../util/localized-text.js';
import type { Problem } from '../../util/problem.js';
import type { ExamColumns } from './exam-columns.js';
import { personColumns } from './person-columns.js';
import type { PersonField } from './person-columns.js';
import { readHead } from './read-head.js';
import type { Head } from './read-head.js';
import type { GivenAnswer, Submission, Submissions } from './submission.js';

/** Reads a table of answers in CSV, filled in by hand or written by an online form: a row for each student. */
export function readCsvAnswers(text: string, file: string, exam: ExamColumns): Submissions {
  const { rows: all, problems } = parseCsvTable(text, file);
  const [first, ...rows] = all;
  if (!first || rows.length === 0)
    return { ...nothing, problems: problems.length > 0 ? problems : [atTop(file, noAnswers)] };
  const head = readHead(first.cells, exam, first.locate);
  const places = placesOf(head);
  if (places.id === undefined && places.email === undefined) {
    const missing = atTop(file, missingId(first.cells));
    return { ...nothing, problems: [...problems, ...head.problems, missing] };
  }
  const fitting = rows.filter(({ cells }) => cells.length <= first.cells.length);
  const tooLong = rows.filter(({ cells }) => cells.length > first.cells.length);
  return {
    submissions: fitting.map((row) => toSubmission(row, head, places)),
    refused: tooLong.map((row) => toSubmission(row, head, places).person.id),
    problems: [
      ...problems,
      ...head.problems,
      ...tooLong.map((row) => tooManyCells(row, first.cells.length)),
    ],
  };
}

const nothing = { submissions: [], refused: [] } as const;

type Places = Readonly<Partial<Record<PersonField, number>>>;

/** Where each field of a person stands: in the last of its columns. */
const placesOf = ({ columns }: Head): Places =>
  Object.fromEntries(
    columns.flatMap((column, index) =>
      column.kind === 'person' ? [[column.field, index] as const] : [],
    ),
  );

function toSubmission(
  { cells, position, locate }: CsvRow,
  { columns, isForm }: Head,
  places: Places,
): Submission {
  const cell = (field: PersonField): string => cells[places[field] ?? -1] ?? '';
  return {
    position,
    person: {
      id: places.id === undefined ? localPart(cell('email')) : cell('id'),
      name: cell('name'),
      class: cell('class'),
      variant: cell('variant'),
    },
    locate: (field) => (places[field] === undefined ? position : locate(places[field])),
    answers: columns.flatMap((column, index): GivenAnswer[] => {
      const text = cells[index] ?? '';
      return column.kind === 'answer' && text !== ''
        ? [{ asked: column.asked, text, locate: () => locate(index) }]
        : [];
    }),
    hasOptionTexts: isForm,
  };
}

/** What stands before the @ of an e-mail. Microsoft writes "anonymous" for everybody who did not sign in. */
const localPart = (email: string): string => {
  const [local = ''] = email.split('@');
  return ['anonymous', '匿名'].includes(local.toLowerCase()) ? '' : local;
};

interface Words {
  readonly code: string;
  readonly message: LocalizedText;
  readonly advice: LocalizedText;
}

const atTop = (file: string, words: Words): Problem => ({
  severity: 'error',
  position: { file, line: 1, column: 1 },
  ...words,
});

const noAnswers: Words = {
  code: 'no-answers',
  message: { zh: '表中没有答案', en: 'the table has no answers' },
  advice: {
    zh: '第一行写列名，以下每行一名学生。用 gradpaper answers template 生成空表。',
    en: 'The first line names the columns, then a line for each student. gradpaper answers template makes an empty table.',
  },
};

const missingId = (found: readonly string[]): Words => ({
  code: 'missing-column',
  message: {
    zh: `缺少列 ${personColumns.id.join(' / ')}，也没有电子邮件列；第一行的列名是 ${shortened(found)}`,
    en: `there is no column ${personColumns.id.join(' / ')}, nor one of e-mails; the first line has ${shortened(found)}`,
  },
  advice: {
    zh: '没有学号就不知道是谁的答案。',
    en: 'Without an id nobody knows whose answers these are.',
  },
});

const mostNamed = 8;

const shortened = (found: readonly string[]): string =>
  found
    .slice(0, mostNamed)
    .map((heading) => heading.slice(0, 30))
    .join(', ') + (found.length > mostNamed ? ', …' : '');

/** The usual cause is a comma within an answer, so that everything behind it stands under the wrong head. */
const tooManyCells = ({ cells, locate }: CsvRow, columns: number): Problem => ({
  code: 'too-many-cells',
  severity: 'error',
  position: locate(columns),
  message: {
    zh: `这一行有 ${cells.length} 个单元格，表头只有 ${columns} 个；这一行没有读入`,
    en: `the row has ${cells.length} cells, but the head has ${columns}; the row was not read`,
  },
  advice: {
    zh: '答案中有逗号的，要放在一对双引号里："A,C"。',
    en: 'Put an answer with commas in double quotes: "A,C".',
  },
});
