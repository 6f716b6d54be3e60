import type { Exam } from '../../../exam/manifest/exam-schema.js';
import type { Figure, Part, Question } from '../../../exam/manifest/question-schema.js';
import { cellsOf } from '../../../grading/marking/question-cells.js';
import type { PartResult, QuestionResult } from '../../../grading/results/result.js';
import { answerText } from '../../../paper/document/answer-text.js';
import type { Language } from '../../../util/localized-text.js';
import { answerView } from './answer.js';
import type { Unseen } from './answer.js';
import type { Markdown } from './markdown.js';
import { marksOf, mistakesIn, notesOn } from './marked-view.js';
import type { MarkedView } from './marked-view.js';
import { rubricView, solutionBeside } from './rubric.js';
import { verdictOf } from './verdict.js';
import type { Verdict } from './verdict.js';

/** An option as it was printed, with what the student and the key say of it. */
export interface OptionView {
  readonly label: string;
  readonly text: Markdown;
  readonly isRight: boolean;
  readonly isTicked: boolean;
}

export interface PartView extends MarkedView {
  readonly label: string;
  readonly stem: Markdown;
}

/** One question with what became of the student's answer. The answers to a question in parts stand with its parts. */
export interface QuestionView extends MarkedView {
  readonly verdict: Verdict;
  readonly number: number;
  readonly kind: Question['kind'];
  /** Where it comes from, for messages of the printer. */
  readonly source: string;
  readonly stem: Markdown;
  readonly figure: Figure | undefined;
  readonly options: readonly OptionView[];
  readonly parts: readonly PartView[];
  /** Of a programming question: the task that it names. */
  readonly task: string | undefined;
}

/** What a question is shown with. */
export interface Shown {
  readonly exam: Exam;
  readonly language: Language;
  /** The student's answers as they were handed in. */
  readonly cells: Readonly<Record<string, string>>;
}

export function questionView(
  question: Question,
  result: QuestionResult,
  shown: Shown,
): QuestionView {
  const { language, cells } = shown;
  const { number, item, stem, figure, why } = question;
  const given = question.kind === 'short' ? question.rubric : [];
  const own = cellsOf(cells, String(number), given.length);
  const rubric = rubricView(given, result, own, language);
  const ticked = result.ticked ?? [];
  const parts = question.kind === 'comprehensive' ? partViews(question, result, shown) : [];
  return {
    number,
    kind: question.kind,
    source: `question ${number} (${item})`,
    stem: stem[language],
    figure,
    options: optionViews(question, ticked, language),
    parts,
    task: question.kind === 'code' ? question.task : undefined,
    verdict: verdictOf(result),
    marks: marksOf(result),
    points: String(result.points),
    answer: answerView(
      result,
      { evidence: rubric.evidence, unseen: unseenOf[question.kind] },
      language,
    ),
    key: answerText(question, language),
    mistakes: mistakesIn(result, optionsFor(question, ticked), shown),
    rubric: rubric.points,
    notes: notesOn(result, language),
    solution: parts.length > 0 ? undefined : solutionBeside(given, why, language),
  };
}

/** Where an answer is that the results do not hold. */
const unseenOf: Readonly<Record<Question['kind'], Unseen>> = {
  'true-false': 'blank',
  single: 'blank',
  multiple: 'blank',
  numeric: 'blank',
  short: 'on-paper',
  comprehensive: 'on-paper',
  code: 'program',
};

const optionViews = (
  question: Question,
  ticked: readonly number[],
  language: Language,
): OptionView[] =>
  'options' in question
    ? question.options.map(({ label, text, correct, source }) => ({
        label,
        text: text[language],
        isRight: correct,
        isTicked: ticked.includes(source),
      }))
    : [];

/** The letters of the ticked options that stand for a misconception. */
const optionsFor =
  (question: Question, ticked: readonly number[]) =>
  (id: string): string =>
    'options' in question
      ? question.options
          .filter(({ mistake, source }) => mistake === id && ticked.includes(source))
          .map(({ label }) => label)
          .join(', ')
      : '';

const partViews = (
  question: Extract<Question, { kind: 'comprehensive' }>,
  result: QuestionResult,
  shown: Shown,
): PartView[] =>
  question.parts.map((part, index) => {
    const found = result.parts?.find(({ label }) => label === part.label);
    return partView(part, { name: `${question.number}.${index + 1}`, result: found }, shown);
  });

function partView(
  { label, stem, points, rubric, answerText: key, why }: Part,
  { name, result }: { readonly name: string; readonly result: PartResult | undefined },
  shown: Shown,
): PartView {
  const { language } = shown;
  const own = cellsOf(shown.cells, name, rubric.length);
  const { points: points_, evidence } = rubricView(rubric, result, own, language);
  // The whole question was marked; what was typed for the part is still hers.
  const alone = { ...unmarked, label, points, answer: own.answer };
  return {
    label,
    stem: stem[language],
    verdict: result && verdictOf(result),
    marks: result && marksOf(result),
    points: String(points),
    answer: answerView(result ?? alone, { evidence, unseen: 'on-paper' }, language),
    key: key?.[language],
    mistakes: result ? mistakesIn(result, () => '', shown) : [],
    rubric: points_,
    notes: result ? notesOn(result, language) : [],
    solution: solutionBeside(rubric, why, language),
  };
}

const unmarked = {
  status: 'marked',
  marks: null,
  by: 'person',
  isRight: false,
  mistakes: [],
} as const satisfies Partial<PartResult>;
