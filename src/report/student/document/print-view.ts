import type { StudentView } from '../view/student-view.js';
import { words } from '../words.js';
import { joinedTable, marksTable, overviewTable, topicsTable } from './tables.js';
import { printMistake } from './print-answer.js';
import type { PrintableText } from './printable-text.js';
import { printQuestion } from './print-question.js';
import type { PrintedQuestion } from './print-question.js';

/** Everything that the template of a printed report takes; all texts are Markdown. */
export interface PrintView {
  readonly language: StudentView['language'];
  readonly title: string;
  readonly headline: string;
  /** Name, number, class. */
  readonly who: string;
  readonly words: Readonly<Record<keyof typeof words, string>>;
  readonly total: string;
  readonly notices: readonly string[];
  readonly marks: string;
  readonly joined: string | undefined;
  readonly overview: string;
  readonly nothing: string | undefined;
  readonly mistakes: readonly string[];
  readonly topics: string | undefined;
  readonly sections: readonly {
    readonly title: string;
    /** The marks, after the title. */
    readonly detail: string;
    readonly questions: readonly PrintedQuestion[];
  }[];
}

/** The report of a student as its template prints it. `printable` makes Markdown of what students wrote. */
export function printView(view: StudentView, printable: PrintableText): PrintView {
  const { language, headline, summary, practise, sections } = view;
  const { mistakes, topics, isAnyMarked } = practise;
  const isNone = mistakes.length === 0 && topics.length === 0;
  const context = { language, printable };
  return {
    language,
    title: words.title[language],
    headline,
    who: whoLine(view, printable),
    words: wordsIn(language),
    total: `${words.total[language]} ${summary.total.earned} / ${summary.total.points}`,
    notices: [...summary.notices, ...(summary.joined?.notices ?? [])],
    marks: marksTable(summary, language),
    joined: summary.joined && joinedTable(summary.joined, language),
    overview: overviewTable(
      sections.flatMap(({ questions }) => questions),
      language,
    ),
    nothing: isNone
      ? (isAnyMarked ? words.nothingToPractise : words.nothingMarked)[language]
      : undefined,
    mistakes: mistakes.map((mistake) => printMistake(mistake, mistake.numbers, language)),
    topics: topics.length === 0 ? undefined : topicsTable(topics, language),
    sections: sections.map(({ title, marks, questions }) => ({
      title,
      detail:
        language === 'zh'
          ? `（得 ${marks.earned} / ${marks.points} 分）`
          : ` (${marks.earned} / ${marks.points})`,
      questions: questions.map((question) => printQuestion(question, context)),
    })),
  };
}

const wordsIn = (language: StudentView['language']): PrintView['words'] =>
  // Every key of the words is there again.
  Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, word[language]]),
  ) as PrintView['words'];

function whoLine({ student, language }: StudentView, printable: PrintableText): string {
  const facts = [
    [words.name, student.name],
    [words.id, student.id],
    [words.class, student.class],
  ] as const;
  return facts
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `${name[language]}${language === 'zh' ? '：' : ': '}${printable.markdown(value)}`,
    )
    .join('\u3000');
}
