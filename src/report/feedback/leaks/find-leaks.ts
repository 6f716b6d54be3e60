import { toNumber } from '../../../grading/objective/fraction.js';
import { exactMarks } from '../../../grading/results/exact-marks.js';
import { languages } from '../../../util/localized-text.js';
import type { Feedback, NamedMistake } from '../feedback.js';
import { feedbackOf, hiddenFrom, type FeedbackOrder } from '../feedback-of.js';
import { renderHtml } from '../html/render-html.js';
import { marksOfCheck, totalOf } from '../marks.js';
import { renderGradescope } from '../render-gradescope.js';
import { renderJson } from '../render-json.js';
import { renderText } from '../text/render-text.js';
import { numbersIn, numbersOf } from './numbers-of.js';

/**
 * Hidden numbers that feedback shows in some format and language: none, if all is as it should be. Numbers that the student's own
 * program holds or has computed are none of these, nor are whole numbers of one digit, which count lines and marks everywhere.
 */
export function findLeaks(order: FeedbackOrder): string[] {
  const feedback = feedbackOf(order);
  const own = new Set(ownNumbers(order, feedback));
  const shown = new Set(rendered(feedback).flatMap(numbersIn));
  return [...hiddenFrom(order)].filter(
    (number) => isTelling(number) && shown.has(number) && !own.has(number),
  );
}

const isTelling = (number: string): boolean => !/^\d$/.test(number);

const rendered = (feedback: Feedback): string[] => [
  renderJson(feedback),
  ...languages.flatMap((language) => [
    renderText(feedback, { language }),
    renderGradescope(feedback, language),
    textOfHtml(renderHtml(feedback, language)),
  ]),
];

const textOfHtml = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'");

/** What a program brings, what it has earned, where its lines stand, and what is said of a misconception in every course. */
const ownNumbers = ({ sourceText, evidence }: FeedbackOrder, feedback: Feedback): string[] => [
  ...numbersIn(sourceText),
  ...numbersOf([evidence.inspection?.models, evidence.end, evidence.notes, evidence.cuts]),
  ...numbersOf((evidence.function?.cases ?? []).filter(({ visible }) => visible)),
  ...numbersOf([feedback.file, feedback.student, feedback.network?.parameters]),
  ...numbersOf(mistakesIn(feedback).map(({ name, practise }) => [name, practise])),
  ...numbersOf(placesIn(feedback)),
  ...numbersOf(marksIn(feedback)),
];

const mistakesIn = ({ checks, mistakes }: Feedback): readonly NamedMistake[] => [
  ...mistakes,
  ...checks.flatMap(({ differences }) => differences.flatMap(({ mistake }) => mistake ?? [])),
];

const placesIn = ({ checks, mistakes, network, end }: Feedback): readonly unknown[] => [
  ...checks.flatMap(({ differences }) => differences.map(({ place }) => place)),
  ...mistakes.map(({ place }) => place),
  ...(network?.rows ?? []).map(({ place }) => place),
  end?.place,
];

/** Exact, as they are printed, and as Gradescope has them. */
const marksIn = (feedback: Feedback): readonly unknown[] => [
  feedback.marks,
  totalOf(feedback),
  toNumber(exactMarks(feedback.marks.least)),
  ...feedback.checks.flatMap((check, index) => [
    index + 1,
    marksOfCheck(check),
    check.marks,
    toNumber(exactMarks(check.marks ?? '0')),
  ]),
];
