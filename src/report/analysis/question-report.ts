import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { Part, Question } from '../../exam/manifest/question-schema.js';
import type { ItemFigures } from '../../statistics/items/analyse-items.js';
import type { ItemOptions } from '../../statistics/options/analyse-options.js';
import { sameInBoth } from '../../util/localized-text.js';
import type { ToldAnswers } from './choices/told-answers.js';
import type { QuestionPart, QuestionReport } from './class-report.js';
import { figureOf } from './figure.js';
import type { Figure, WhyUndefined } from './figure.js';
import { choiceReport, optionsReport } from './options-report.js';
import { questionKey } from './question-key.js';
import type { SlotAnswers } from './slot-answers.js';

/** What the statistics found out about one question. */
export interface QuestionFindings {
  readonly figures: ItemFigures;
  readonly told: ToldAnswers | undefined;
  readonly options: ItemOptions | undefined;
}

/** All that is said of one question. */
export function questionReport(
  exam: Exam,
  slot: SlotAnswers,
  { figures, told, options }: QuestionFindings,
): QuestionReport {
  const { question, variants, answers } = slot;
  const statuses = answers.map(({ result }) => result?.status);
  return {
    ...printed(exam, question),
    numbers: variants.map(({ variant, question: { number } }) => ({ variant, number })),
    isGenerated: variants.some(({ question: own }) => own.generator !== undefined),
    pending: statuses.filter((status) => status === 'pending').length,
    blank: statuses.filter((status) => status === 'blank').length,
    ...figuresOf(figures, question.points),
    facilityOfMarked: facilityOfMarked(slot),
    options: told && options ? optionsReport(options, told.told, exam, figures.n) : [],
    others: options
      ? {
          blank: choiceReport(options.blank, figures.n),
          missing: choiceReport(options.missing, figures.n),
        }
      : null,
  };
}

function printed({ topics }: Exam, question: Question) {
  const { slot, number, kind, section, item, topic, points, stem } = question;
  return {
    slot,
    number,
    kind,
    section,
    item,
    topic: topics[topic] ?? sameInBoth(topic),
    points,
    stem,
    figure: question.figure ?? null,
    parts: question.kind === 'comprehensive' ? question.parts.map(printedPart) : [],
    key: questionKey(question),
  };
}

const printedPart = ({ label, points, stem }: Part): QuestionPart => ({ label, points, stem });

type Figures = Pick<
  QuestionReport,
  'n' | 'facility' | 'discrimination' | 'interval' | 'alphaIfDropped'
>;

function figuresOf(figures: ItemFigures, points: number): Figures {
  const { n, answered, facility, itemRest, itemRestInterval } = figures;
  const isUnmarked = n > 0 && answered === 0;
  const whyNoLevel: WhyUndefined = levelReason(n, points, isUnmarked);
  return {
    n,
    facility: figureOf(isUnmarked ? null : facility, n, whyNoLevel),
    discrimination: figureOf(itemRest, n, correlationReason(figures, isUnmarked)),
    interval: itemRestInterval,
    alphaIfDropped: figureOf(figures.alphaIfDropped, n, n < 2 ? 'few-students' : 'equal-rests'),
  };
}

/** Of those whose marks are final: of a question in parts that partly waits, the marks so far would count it as badly solved. */
function facilityOfMarked({ question: { points }, answers }: SlotAnswers): Figure {
  const scores = answers.flatMap(({ result, score }) =>
    score === null || result?.status === 'pending' ? [] : [score],
  );
  const earned = scores.reduce((sum, score) => sum + score, 0);
  const why = levelReason(answers.length, points, scores.length === 0);
  return figureOf(
    scores.length > 0 && points > 0 ? earned / (points * scores.length) : null,
    scores.length,
    why,
  );
}

function levelReason(n: number, points: number, isUnmarked: boolean): WhyUndefined {
  if (n === 0) return 'no-students';
  return points <= 0 || !isUnmarked ? 'no-points' : 'all-pending';
}

function correlationReason({ n, sd }: ItemFigures, isUnmarked: boolean): WhyUndefined {
  if (n < 3) return n === 0 ? 'no-students' : 'few-students';
  if (isUnmarked) return 'all-pending';
  return sd === 0 ? 'equal-scores' : 'equal-rests';
}
