import { correlation } from '../numbers/correlation.js';
import { centred, dot, mean, sum } from '../numbers/vectors.js';
import type { GroupWeights } from '../items/extreme-groups.js';
import type { ClassScores, ItemScores } from '../score-table.js';

/** What the students ticked at one item with options. */
export interface ItemChoices {
  /** The item's column in the score table. */
  readonly item: number;
  /** Options by name, in the bank's order, so that variants agree. */
  readonly options: readonly string[];
  readonly key: readonly string[];
  /** The options that each student ticked: none for a blank, `null` for a missing answer. */
  readonly choices: readonly (readonly string[] | null)[];
}

/** What is said of those who made one choice. */
export interface ChoiceFigures {
  readonly n: number;
  readonly share: number | null;
  readonly meanTotal: number | null;
  /** Correlation of the choice (0 or 1) with the total. */
  readonly pointBiserial: number | null;
  /** Correlation of the choice with the total without the item. */
  readonly correctedPointBiserial: number | null;
  /** Its weight in the upper 27 % of the class, students tied at the border counting in part. */
  readonly upper: number | null;
  readonly lower: number | null;
}

export interface OptionFigures extends ChoiceFigures {
  readonly option: string;
  readonly key: boolean;
}

/** The distractor table of one item. */
export interface ItemOptions {
  /** The item's column in the score table. */
  readonly item: number;
  readonly options: readonly OptionFigures[];
  /** Handed in without a tick. */
  readonly blank: ChoiceFigures;
  readonly missing: ChoiceFigures;
}

/**
 * The distractor table (Henrysson 1971; Haladyna 2004, chapter 9) of one item.
 * `groups` are the upper and lower 27 % with shared ties, `null` where they are not defined.
 * @throws RangeError if there is no such item, or not a choice for each student.
 */
export function analyseOptions(
  scores: ClassScores,
  { item, options, key, choices }: ItemChoices,
  groups: GroupWeights | null,
): ItemOptions {
  const itemScores = scores.items[item];
  if (itemScores === undefined || choices.length !== scores.students)
    throw new RangeError(`item ${item}: ${choices.length} choices of ${scores.students} students`);
  const figures = (made: (ticks: readonly string[] | null) => boolean): ChoiceFigures =>
    choiceFigures(
      choices.map((ticks) => (made(ticks) ? 1 : 0)),
      itemScores,
      { scores, groups },
    );
  return {
    item,
    options: options.map((option) => ({
      option,
      key: key.includes(option),
      ...figures((ticks) => ticks?.includes(option) ?? false),
    })),
    blank: figures((ticks) => ticks?.length === 0),
    missing: figures((ticks) => ticks === null),
  };
}

interface Surroundings {
  readonly scores: ClassScores;
  readonly groups: GroupWeights | null;
}

/** `made` is 1 for each student who made the choice, else 0. */
function choiceFigures(
  made: readonly number[],
  { rest }: ItemScores,
  { scores, groups }: Surroundings,
): ChoiceFigures {
  const n = sum(made);
  const choice = centred(made);
  return {
    n,
    share: mean(made),
    meanTotal: n === 0 ? null : dot(made, scores.totals) / n,
    pointBiserial: correlation(choice, scores.total),
    correctedPointBiserial: correlation(choice, rest),
    upper: groups === null ? null : dot(groups.upper, made),
    lower: groups === null ? null : dot(groups.lower, made),
  };
}
