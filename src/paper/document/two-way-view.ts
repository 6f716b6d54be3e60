import type { Exam, Variant } from '../../exam/manifest/exam-schema.js';
import { twoWayTable } from '../../exam/two-way-table.js';
import type { TwoWayRow } from '../../exam/two-way-table.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { firstLanguage, label } from './paper-language.js';
import type { PaperLanguage } from './paper-language.js';
import { kindColumns, words } from './words.js';

/** The two-way table as rows of cells, the head first: for CSV, and for print with a head of its own. */
export function twoWayCells(
  exam: Exam,
  variant: Variant,
  language: PaperLanguage,
): (string | number)[][] {
  const { rows, total } = twoWayTable(exam, variant);
  const head = headOf(exam, total, { language, difficulty: words.difficultyColumn });
  const cells = (name: string, row: TwoWayRow) => [
    name,
    ...row.bySection,
    ...row.byDifficulty,
    row.questions,
    row.points,
  ];
  return [
    head,
    ...rows.map((row) => cells(topicName(exam, row.topic, language), row)),
    cells(label(words.total, language), total),
  ];
}

interface HeadStyle {
  readonly language: PaperLanguage;
  /** What stands before the number of a difficulty. */
  readonly difficulty: LocalizedText;
}

function headOf(
  { sections }: Exam,
  { byDifficulty }: TwoWayRow,
  { language, difficulty }: HeadStyle,
): string[] {
  const say = (word: LocalizedText) => label(word, language);
  return [
    say(words.topic),
    ...sections.map(({ kind }) => say(kindColumns[kind])),
    ...byDifficulty.map((_, index) => `${say(difficulty)}${index + 1}`),
    say(words.questions),
    say(words.points),
  ];
}

const topicName = ({ topics }: Exam, id: string, language: PaperLanguage): string => {
  const name = topics[id];
  return name ? label(name, language) : id;
};

/** What the template of the two-way table prints. */
export interface TwoWayView {
  readonly language: PaperLanguage;
  readonly title: string;
  readonly headline: string;
  /** A Markdown table; zeros are left out, so that the pattern is seen. */
  readonly table: string;
}

export function twoWayView(exam: Exam, variant: Variant, language: PaperLanguage): TwoWayView {
  const [, ...rows] = twoWayCells(exam, variant, language);
  const head = headOf(exam, twoWayTable(exam, variant).total, {
    language: firstLanguage(language),
    difficulty: words.difficultyShort,
  });
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (cell === 0 ? '' : String(cell))).join(' | ')} |`;
  const { course, title } = exam.header;
  return {
    language,
    title: label(words.twoWayTable, language),
    headline: label(
      { zh: `《${course.zh}》${title.zh}`, en: `${course.en}: ${title.en}` },
      language,
    ),
    table: [line(head), line([':--', ...head.slice(1).map(() => ':-:')]), ...rows.map(line)].join(
      '\n',
    ),
  };
}
