import type { Language } from '../../../util/localized-text.js';
import type { JoinedView } from '../view/joined-view.js';
import type { TopicToPractise } from '../view/practise.js';
import type { QuestionView } from '../view/question-view.js';
import type { MarksRow, Summary } from '../view/summary.js';
import { verdicts } from '../view/verdict.js';
import { numberList, words } from '../words.js';

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The marks of each section and the total, as a Markdown table. */
export function marksTable({ sections, total }: Summary, language: Language): string {
  const waits = total.waiting > 0;
  const row = ({ title, earned, points, waiting }: MarksRow) =>
    line([title, earned, points, ...(waits ? [waiting === 0 ? '' : waiting] : [])]);
  const head = [words.section, words.marks, words.of, ...(waits ? [words.waiting] : [])];
  return [
    line(head.map((word) => word[language])),
    line([':--', ...head.slice(1).map(() => '--:')]),
    ...sections.map(row),
    row(total),
  ].join('\n');
}

/** Paper, programs and both together, as a Markdown table. */
export function joinedTable({ rows, isWeighed }: JoinedView, language: Language): string {
  const head = [words.part, words.marks, words.of, ...(isWeighed ? [words.weight] : [])];
  return [
    line(head.map((word) => word[language])),
    line([':--', ...head.slice(1).map(() => '--:')]),
    ...rows.map(({ title, earned, points, weight }) =>
      line([title, earned, points, ...(isWeighed ? [weight] : [])]),
    ),
  ].join('\n');
}

const perRow = 10;

/** The verdict on each question, ten to a row. */
export function overviewTable(questions: readonly QuestionView[], language: Language): string {
  const rows = Array.from({ length: Math.ceil(questions.length / perRow) }, (_, index) =>
    questions.slice(index * perRow, (index + 1) * perRow),
  );
  return rows
    .flatMap((row, index) => [
      line([words.inQuestions[language], ...filled(row.map(({ number }) => String(number)))]),
      ...(index === 0
        ? [
            line([
              ':-:',
              ...filled(
                row.map(() => ':-:'),
                ':-:',
              ),
            ]),
          ]
        : []),
      line([words.marks[language], ...filled(row.map(marksCell))]),
    ])
    .join('\n');
}

const marksCell = ({ verdict, marks = '' }: QuestionView): string =>
  `${verdicts[verdict].sign} ${marks}`.trim();

/** All rows of a table are equally long. */
const filled = (cells: readonly string[], filling = ''): string[] =>
  Array.from({ length: perRow }, (_, index) => cells[index] ?? filling);

/** The topics that earned least, as a Markdown table. */
export const topicsTable = (topics: readonly TopicToPractise[], language: Language): string => {
  const head = [words.topic, words.marks, words.share, words.inQuestions];
  return [
    line(head.map((word) => word[language])),
    line([':--', '--:', '--:', ':--']),
    ...topics.map(({ name, earned, points, percent, numbers }) =>
      line([name, `${earned} / ${points}`, percent, numberList(numbers)[language]]),
    ),
  ].join('\n');
};
