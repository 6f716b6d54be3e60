import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Problem } from '../../util/problem.js';
import type { AnswerTable } from './answer-table.js';
import { answersInVariant } from './answers-in-variant.js';
import { readCsvAnswers } from './csv-answers.js';
import { columnsOfExam } from './exam-columns.js';
import type { ExamColumns } from './exam-columns.js';
import { placeStudents } from './place-students.js';
import { readStudentList } from './student-list.js';
import type { StudentList } from './student-list.js';
import type { Submissions, TextFile } from './submission.js';
import { readYamlAnswers } from './yaml-answers.js';

/**
 * Reads the answers of a class from files of any kind (CSV by hand or from an online form, YAML, JSON), and joins them with the list of
 * students, if there is one. Nothing is thrown: every row of the files is a row of the table, or there is a problem that tells why not.
 */
export function readAnswers(
  files: readonly TextFile[],
  exam: Exam,
  students?: TextFile,
): AnswerTable {
  const columns = columnsOfExam(exam);
  const variants = exam.variants.map(({ id }) => id);
  const list = students && readList(students, variants);
  const read = files.map((file) => readFile(file, columns));
  const submissions = read.flatMap((file) => file.submissions);
  const refused = read.flatMap((file) => file.refused);
  const roll = { students: list?.students, variants, refused };
  const { placed, absent, problems } = placeStudents(submissions, roll);
  const misplaced: Problem[] = [];
  const rows = answersInVariant(placed, columns, misplaced);
  const found = [...(list?.problems ?? []), ...read.flatMap((file) => file.problems)];
  return { rows, absent, problems: [...found, ...problems, ...misplaced] };
}

/** Names are not needed: whoever marks may not know them. */
const readList = ({ text, file }: TextFile, variants: readonly string[]): StudentList =>
  readStudentList(text, file, { columns: ['id'], variants });

type Reader = (text: string, file: string, columns: ExamColumns) => Submissions;

const readers: Readonly<Record<string, Reader>> = {
  csv: readCsvAnswers,
  tsv: readCsvAnswers,
  txt: readCsvAnswers,
  yaml: readYamlAnswers,
  yml: readYamlAnswers,
  json: readYamlAnswers,
};

function readFile({ text, file }: TextFile, columns: ExamColumns): Submissions {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  return (
    reader?.(text, file, columns) ?? {
      submissions: [],
      refused: [],
      problems: [unknownFormat(file)],
    }
  );
}

const unknownFormat = (file: string): Problem => ({
  code: 'unknown-answer-format',
  severity: 'error',
  position: { file, line: 1, column: 1 },
  message: { zh: '不知道这是什么格式的答案', en: 'answers in this format are not known' },
  advice: {
    zh: '用 .csv、.yaml 或 .json；Excel 表请另存为“CSV UTF-8”。',
    en: 'Use .csv, .yaml or .json; save a spreadsheet as "CSV UTF-8".',
  },
});
