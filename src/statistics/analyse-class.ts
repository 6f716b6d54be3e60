import { analyseItems } from './items/analyse-items.js';
import { extremeGroups } from './items/extreme-groups.js';
import { moodleFigures } from './items/moodle-figures.js';
import { missingScores } from './missing-scores.js';
import { analyseOptions } from './options/analyse-options.js';
import { suspectKey } from './options/suspect-key.js';
import { estimateReliability } from './reliability/estimate-reliability.js';
import { classScores } from './score-table.js';
import { summariseTotals } from './summarise-totals.js';
import type { ItemFigures } from './items/analyse-items.js';
import type { MoodleFigures } from './items/moodle-figures.js';
import type { MissingScores } from './missing-scores.js';
import type { ItemChoices, ItemOptions } from './options/analyse-options.js';
import type { KeySuspicion } from './options/suspect-key.js';
import type { Reliability } from './reliability/estimate-reliability.js';
import type { ScoreTable } from './score-table.js';
import type { TotalsSummary } from './summarise-totals.js';

/** The classical analysis of a class. A missing score counts 0 everywhere but in `missing` and `facilityOfAnswered`. */
export interface ClassAnalysis {
  readonly totals: TotalsSummary;
  readonly reliability: Reliability;
  /** One for each column of the score table. */
  readonly items: readonly ItemFigures[];
  readonly moodle: MoodleFigures | null;
  /** One for each item with options. */
  readonly options: readonly ItemOptions[];
  readonly suspectedKeys: readonly KeySuspicion[];
  readonly missing: MissingScores | null;
}

/**
 * Computes every figure of classical test theory that reports show. A figure that is not defined is `null`.
 * @throws RangeError if a row of scores or choices has the wrong length, or a number is not finite.
 */
export function analyseClass(table: ScoreTable, choices: readonly ItemChoices[]): ClassAnalysis {
  const scores = classScores(table);
  const groups = extremeGroups(scores.totals);
  const options = choices.map((item) => analyseOptions(scores, item, groups?.shared ?? null));
  return {
    totals: summariseTotals(scores.totals),
    reliability: estimateReliability(scores),
    items: analyseItems(scores, groups),
    moodle: moodleFigures(scores),
    options,
    suspectedKeys: options.flatMap((item) => suspectKey(item) ?? []),
    missing: missingScores(table),
  };
}
