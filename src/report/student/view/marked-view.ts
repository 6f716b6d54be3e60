import type { Exam } from '../../../exam/manifest/exam-schema.js';
import { printMarks } from '../../../grading/objective/marks.js';
import type { PartResult, QuestionResult } from '../../../grading/results/result.js';
import type { Language } from '../../../util/localized-text.js';
import { exactMarks } from '../../../grading/results/exact-marks.js';
import { words } from '../words.js';
import type { AnswerView } from './answer.js';
import type { Markdown } from './markdown.js';
import { mistakeText } from './practise.js';
import type { MistakeText } from './practise.js';
import type { RubricPointView } from './rubric.js';
import type { Verdict } from './verdict.js';
import { verdictOf } from './verdict.js';

/** What a question and a part of one have in common in a report. */
export interface MarkedView {
  /** Undefined for a part of a question that was marked as a whole. */
  readonly verdict: Verdict | undefined;
  /** As printed; undefined before there are any. */
  readonly marks: string | undefined;
  readonly points: string;
  readonly answer: AnswerView;
  readonly key: Markdown | undefined;
  readonly mistakes: readonly MistakeView[];
  readonly rubric: readonly RubricPointView[];
  /** What people say of the marks, and that an error was carried on. */
  readonly notes: readonly string[];
  readonly solution: Markdown | undefined;
}

/** A misconception that an answer shows, and the option that stands for it. */
export interface MistakeView extends MistakeText {
  readonly option: string | undefined;
}

export const marksOf = ({ marks }: QuestionResult | PartResult): string | undefined =>
  marks === null ? undefined : printMarks(exactMarks(marks));

/** The misconceptions of a judged answer; `optionsFor` tells which ticked options stand for one. */
export function mistakesIn(
  { mistakes, status }: QuestionResult | PartResult,
  optionsFor: (mistake: string) => string,
  { exam, language }: { readonly exam: Exam; readonly language: Language },
): MistakeView[] {
  if (status === 'pending') return [];
  return mistakes.map((id) => ({
    option: optionsFor(id) || undefined,
    ...mistakeText(id, exam, language),
  }));
}

/** That an error was carried on, or who set the marks and why. Why an answer waits is for the marker alone. */
export function notesOn(result: QuestionResult | PartResult, language: Language): string[] {
  const { status, by, why, isCarried } = result;
  const verdict = verdictOf(result);
  const reason = why?.[language];
  const said = (lead: string) => (reason === undefined ? [] : [joined(lead, reason, language)]);
  const carried = verdict === 'carried' ? words.carried : words.carriedInPart;
  return [
    ...(isCarried && status === 'marked' ? [carried[language]] : []),
    ...(by === 'override' ? overrideNotes(reason, language) : []),
    ...(by === 'person' && status !== 'pending' ? said(words.comment[language]) : []),
  ];
}

function overrideNotes(reason: string | undefined, language: Language): string[] {
  const set = words.overridden[language];
  return [
    reason === undefined
      ? `${set}${language === 'zh' ? '。' : '.'}`
      : joined(set, reason, language),
  ];
}

const joined = (lead: string, text: string, language: Language): string =>
  language === 'zh' ? `${lead}：${text}` : `${lead}: ${text}`;
