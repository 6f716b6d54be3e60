import type { Exam } from '../../src/exam/manifest/exam-schema.js';
import type { Question } from '../../src/exam/manifest/question-schema.js';
import type { AnswerRow, AnswerTable } from '../../src/grading/answers/answer-table.js';
import { readAnswers } from '../../src/grading/answers/read-answers.js';
import { toNumber } from '../../src/grading/objective/fraction.js';
import { isObjective, markObjective } from '../../src/grading/objective/mark-objective.js';
import { readOptions } from '../../src/grading/objective/reading/read-options.js';
import type { SimulatedClass } from '../../src/grading/simulation/simulate-class.js';
import { analyseClass } from '../../src/statistics/analyse-class.js';
import type { ClassAnalysis } from '../../src/statistics/analyse-class.js';
import { formatCsv } from '../../src/util/csv.js';

/** The two files of a simulated class, read as a teacher's files are. */
export const readSimulated = (exam: Exam, { students, answers }: SimulatedClass): AnswerTable =>
  readAnswers([{ file: 'answers.csv', text: formatCsv(answers) }], exam, {
    file: 'students.csv',
    text: formatCsv(students),
  });

/** The statistics of a class that sat the only variant of an exam, and whose written answers have marks from paper. */
export function analyseSimulated(exam: Exam, { rows }: AnswerTable): ClassAnalysis {
  const questions = exam.variants[0]?.questions ?? [];
  const scores = rows.map(({ cells }) =>
    questions.map((question) => scoreOf(exam, question, cells)),
  );
  const choices = questions.flatMap((question, item) => {
    if (!('options' in question)) return [];
    const options = question.options.map(({ label }) => label);
    const key = question.options.filter(({ correct }) => correct).map(({ label }) => label);
    const ticked = rows.map(({ cells }) => tickedIn(cells[String(question.number)], options));
    return [{ item, options, key, choices: ticked }];
  });
  return analyseClass({ points: questions.map(({ points }) => points), scores }, choices);
}

type Cells = AnswerRow['cells'];

function scoreOf({ sections }: Exam, question: Question, cells: Cells): number | null {
  const { number, section } = question;
  if (isObjective(question)) {
    const rule = sections[section]?.scoring ?? '';
    const { marks } = markObjective(question, cells[String(number)] ?? '', rule);
    return marks && toNumber(marks);
  }
  const names =
    question.kind === 'comprehensive'
      ? question.parts.map((_, index) => `${number}.${index + 1}.marks`)
      : [`${number}.marks`];
  return names.reduce((sum, name) => sum + Number(cells[name]), 0);
}

/** The letters that were ticked: none for a blank, null for what cannot be read. */
export function tickedIn(
  cell: string | undefined,
  labels: readonly string[],
): readonly string[] | null {
  const reading = readOptions(cell ?? '', labels);
  if (reading.kind === 'read') return reading.value;
  return reading.kind === 'blank' ? [] : null;
}
