import type { Exam, Variant } from '../../../exam/manifest/exam-schema.js';
import { exactly } from '../../../grading/objective/decimal.js';
import { compare, divide, isEqual, one, sum, zero } from '../../../grading/objective/fraction.js';
import type { Fraction } from '../../../grading/objective/fraction.js';
import { printMarks } from '../../../grading/objective/marks.js';
import type { PartResult, QuestionResult } from '../../../grading/results/result.js';
import type { Language } from '../../../util/localized-text.js';
import { exactMarks } from '../../../grading/results/exact-marks.js';
import type { Markdown } from './markdown.js';

/** A misconception in words; an exam knows those that its own options and values name. */
export interface MistakeText {
  readonly id: string;
  readonly name: Markdown | undefined;
  /** One sentence on what to do about it. */
  readonly practise: Markdown | undefined;
}

/** A misconception that a student's answers show. */
export interface MistakeToPractise extends MistakeText {
  /** Printed numbers of the questions that show it. */
  readonly numbers: readonly number[];
}

/** A topic that earned less than it could. */
export interface TopicToPractise {
  readonly name: string;
  readonly earned: string;
  readonly points: string;
  /** In whole per cent. */
  readonly percent: string;
  readonly numbers: readonly number[];
}

export interface Practise {
  /** The most frequent first. */
  readonly mistakes: readonly MistakeToPractise[];
  /** The lowest share first, five at most. */
  readonly topics: readonly TopicToPractise[];
  /** Whether anything has been marked at all. */
  readonly isAnyMarked: boolean;
}

/** The questions of a variant with their results, in printed order. */
export type Answered = readonly {
  readonly question: Variant['questions'][number];
  readonly result: QuestionResult;
}[];

/** What to practise. Answers that wait for a person say nothing yet. */
export const practiseOf = (answered: Answered, exam: Exam, language: Language): Practise => ({
  mistakes: mistakesOf(answered, exam, language),
  topics: topicsOf(answered, exam, language),
  isAnyMarked: answered.some(({ result }) => judgedIn(result).length > 0),
});

function mistakesOf(answered: Answered, exam: Exam, language: Language): MistakeToPractise[] {
  const numbers = new Map<string, number[]>();
  for (const { question, result } of answered)
    for (const id of new Set(judgedIn(result).flatMap(({ mistakes }) => mistakes)))
      numbers.set(id, [...(numbers.get(id) ?? []), question.number]);
  return [...numbers]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(([id, own]) => ({ ...mistakeText(id, exam, language), numbers: own }));
}

export function mistakeText(id: string, { misconceptions }: Exam, language: Language): MistakeText {
  const known = misconceptions[id];
  return { id, name: known?.name[language], practise: known?.practise[language] };
}

/** The answers of a question that have been judged: its parts, or itself. */
const judgedIn = (result: QuestionResult): readonly (QuestionResult | PartResult)[] =>
  (result.parts ?? [result]).filter(({ status }) => status === 'marked' || status === 'blank');

const most = 5;

function topicsOf(answered: Answered, { topics }: Exam, language: Language): TopicToPractise[] {
  const groups = new Map<string, { numbers: number[]; earned: Fraction[]; points: Fraction[] }>();
  for (const { question, result } of answered) {
    const judged = judgedIn(result);
    if (judged.length === 0) continue;
    const group = groups.get(question.topic) ?? { numbers: [], earned: [], points: [] };
    group.numbers.push(question.number);
    group.earned.push(...judged.map(({ marks }) => exactMarks(marks ?? '0')));
    group.points.push(...judged.map(({ points }) => exactly(points)));
    groups.set(question.topic, group);
  }
  return [...groups]
    .map(([id, { numbers, earned, points }]) => ({
      name: topics[id]?.[language] ?? id,
      numbers,
      earned: sum(earned),
      points: sum(points),
    }))
    .filter(({ points }) => !isEqual(points, zero))
    .map((topic) => ({ ...topic, share: divide(topic.earned, topic.points) }))
    .filter(({ share }) => compare(share, one) < 0)
    .sort((left, right) => compare(left.share, right.share))
    .slice(0, most)
    .map(({ name, numbers, earned, points, share }) => ({
      name,
      numbers,
      earned: printMarks(earned),
      points: printMarks(points),
      percent: percentOf(share),
    }));
}

/** A half of a per cent is rounded up. */
const percentOf = ({ numerator, denominator }: Fraction): string =>
  `${(200n * (numerator < 0n ? 0n : numerator) + denominator) / (2n * denominator)}%`;
