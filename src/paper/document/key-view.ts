import type { Exam, ExamSection, Variant } from '../../exam/manifest/exam-schema.js';
import type { Part, Question } from '../../exam/manifest/question-schema.js';
import type { LocalizedText } from '../../util/localized-text.js';
import { answerText } from './answer-text.js';
import { label, onOneLine } from './paper-language.js';
import type { PaperLanguage } from './paper-language.js';
import { pointsLabel, sectionTitle } from './phrases.js';
import { paperView } from './paper-view.js';
import type { PaperView, SectionView } from './paper-view.js';
import type { PartView, QuestionView } from './question-view.js';
import { words } from './words.js';

/** What a key prints below a question or part. */
export interface SolutionView {
  readonly answer: string | undefined;
  readonly why: LocalizedText | undefined;
  /** `- (3 points) …`, one line for each point of the rubric. */
  readonly rubric: readonly string[];
  /** `B: forgot the padding`, one line for each wrong option or value. */
  readonly mistakes: readonly string[];
  /** What heads them. */
  readonly mistakesTitle?: string;
  /** Item, topic, difficulty and minutes, for the teacher. */
  readonly provenance: string | undefined;
}

type KeyPart = PartView & SolutionView;
type KeyQuestion = Omit<QuestionView, 'parts'> &
  SolutionView & { readonly parts: readonly KeyPart[] | undefined };

/** Everything that the template of a key prints. */
export interface KeyView extends Omit<PaperView, 'sections'> {
  readonly words: Readonly<Record<keyof typeof words, string>>;
  /** The answers of objective sections at a glance. */
  readonly overview: readonly { readonly heading: string; readonly table: string }[];
  readonly sections: readonly (Omit<SectionView, 'questions'> & {
    readonly questions: readonly KeyQuestion[];
  })[];
}

/** The view of one variant's key. */
export function keyView(exam: Exam, variant: Variant, language: PaperLanguage): KeyView {
  const paper = paperView(exam, variant, language);
  const questions = new Map(variant.questions.map((question) => [`${question.number}.`, question]));
  return {
    ...paper,
    words: allWords(language),
    overview: exam.sections.flatMap((section, index) =>
      overviewOf(section, index, variant, language),
    ),
    sections: paper.sections.map((section) => ({
      ...section,
      questions: section.questions.map((view) =>
        keyQuestion(view, questions.get(view.label), exam, language),
      ),
    })),
  };
}

const allWords = (language: PaperLanguage): KeyView['words'] =>
  Object.fromEntries(
    Object.entries(words).map(([name, word]) => [name, label(word, language)]),
  ) as KeyView['words'];

function keyQuestion(
  view: QuestionView,
  question: Question | undefined,
  exam: Exam,
  language: PaperLanguage,
): KeyQuestion {
  if (!question) throw new Error(`no question ${view.label}`);
  const parts = question.kind === 'comprehensive' ? question.parts : undefined;
  return {
    ...view,
    space: 0,
    brackets: 0,
    parts: parts?.map((part) => ({ ...part, ...partSolution(part, language) })),
    answer: ownLine(answerText(question, language)),
    why: parts ? undefined : question.why,
    rubric: question.kind === 'short' ? rubricLines(question.rubric, language) : [],
    mistakes: mistakeLines(question, exam, language),
    mistakesTitle: label(
      'options' in question ? words.misconceptions : words.misconceptionsOfValues,
      language,
    ),
    provenance: provenance(question, exam, language),
  };
}

const partSolution = (
  { answerText: answer, why, rubric }: Part,
  language: PaperLanguage,
): SolutionView => ({
  answer: ownLine(answer && onOneLine(answer, language)),
  why,
  rubric: rubricLines(rubric, language),
  mistakes: [],
  provenance: undefined,
});

/** A table must begin on a line of its own to be one. */
const ownLine = (answer: string | undefined): string | undefined =>
  answer?.startsWith('|') ? `\n\n${answer}` : answer;

type RubricPoint = Part['rubric'][number];

const rubricLines = (rubric: readonly RubricPoint[], language: PaperLanguage): string[] =>
  rubric.map(({ marks, say }) => {
    const points = onOneLine(pointsLabel(marks), language === 'both' ? 'zh' : language);
    return `**${points}** ${oneParagraph(onOneLine(say, language))}`;
  });

/** A list entry must not fall apart into paragraphs. */
const oneParagraph = (markdown: string): string => markdown.replace(/\s*\n+\s*/g, ' ');

function mistakeLines(question: Question, exam: Exam, language: PaperLanguage): string[] {
  const nameOf = (id: string) => {
    const known = exam.misconceptions[id];
    return known ? onOneLine(known.name, language) : id;
  };
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.flatMap(({ label: letter, mistake }) =>
        mistake === undefined ? [] : [`${letter}: ${nameOf(mistake)}`],
      );
    case 'numeric':
      return question.wrongValues.map(
        ({ text, mistake }) => `${onOneLine(text, language)}: ${nameOf(mistake)}`,
      );
    case 'true-false':
      return question.mistake === undefined ? [] : [nameOf(question.mistake)];
    case 'short':
    case 'comprehensive':
    case 'code':
      return [];
  }
}

function provenance(
  { item, topic, difficulty, minutes }: Question,
  exam: Exam,
  language: PaperLanguage,
): string {
  const name = exam.topics[topic];
  const zh = [item, name?.zh ?? topic, `难度 ${difficulty}`, `约 ${minutes} 分钟`].join('，');
  const en = [item, name?.en ?? topic, `difficulty ${difficulty}`, `about ${minutes} min`].join(
    ' · ',
  );
  return onOneLine({ zh, en }, language === 'both' ? 'zh' : language);
}

/** A table of numbers and answers for a section that is marked by its letters alone. */
function overviewOf(
  section: ExamSection,
  index: number,
  variant: Variant,
  language: PaperLanguage,
) {
  if (!['true-false', 'single', 'multiple', 'numeric'].includes(section.kind)) return [];
  const questions = variant.questions.filter((question) => question.section === index);
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rows = chunks(questions, 10).flatMap((chunk, part) => [
    row([onOneLine(words.question, language), ...chunk.map(({ number }) => number)]),
    ...(part === 0 ? [row([':-:', ...chunk.map(() => ':-:')])] : []),
    row([
      onOneLine(words.answer, language),
      ...chunk.map((question) => compactAnswer(question, language)),
    ]),
  ]);
  return [
    { heading: `### ${label(sectionTitle(section, index), language)}`, table: rows.join('\n') },
  ];
}

/** An answer as it stands in a narrow cell: letters without commas. */
const compactAnswer = (question: Question, language: PaperLanguage): string =>
  (answerText(question, language) ?? '').replace(/(?<=[A-Z])(?:、|, )(?=[A-Z])/g, '');

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
