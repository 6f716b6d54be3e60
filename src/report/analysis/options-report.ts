import type { Exam } from '../../exam/manifest/exam-schema.js';
import type { ChoiceFigures, ItemOptions } from '../../statistics/options/analyse-options.js';
import type { ToldAnswer } from './choices/told-answers.js';
import type { ChoiceReport, OptionReport } from './class-report.js';
import { figureOf } from './figure.js';
import type { WhyUndefined } from './figure.js';

/** The distractor table of one question, in the order in which the answers are told; `n` students in all. */
export function optionsReport(
  { options }: ItemOptions,
  told: readonly ToldAnswer[],
  { misconceptions }: Exam,
  n: number,
): OptionReport[] {
  const byId = new Map(options.map((figures) => [figures.option, figures]));
  return told.flatMap(({ id, label, text, isKey, mistake }): OptionReport[] => {
    const figures = byId.get(id);
    if (figures === undefined) return [];
    const name = mistake === undefined ? null : (misconceptions[mistake]?.name ?? null);
    return [{ id, label, text, isKey, mistake: name, ...choiceReport(figures, n) }];
  });
}

/** What is said of those among `students` who made one choice. */
export function choiceReport(figures: ChoiceFigures, students: number): ChoiceReport {
  const { n, share, meanTotal, correctedPointBiserial } = figures;
  return {
    n,
    share: figureOf(share, students, 'no-students'),
    meanTotal: figureOf(meanTotal, n, 'nobody'),
    discrimination: figureOf(correctedPointBiserial, students, whyNoCorrelation(n, students)),
  };
}

function whyNoCorrelation(n: number, students: number): WhyUndefined {
  if (students < 3) return 'few-students';
  return n === 0 || n === students ? 'nobody-or-all' : 'equal-rests';
}
