import type { ItemOptions, OptionFigures } from './analyse-options.js';

/** A key that those who know more do not take, while they take another option. */
export interface KeySuspicion {
  /** The item's column in the score table. */
  readonly item: number;
  /** Keyed options that do not discriminate. */
  readonly keyed: readonly OptionFigures[];
  /** Other options that do, the most discriminating first. */
  readonly rivals: readonly OptionFigures[];
}

/** A keyed option below this corrected point-biserial does not discriminate. */
const weakKey = 0.1;
/** Another option above this one discriminates as a key should … */
const strongRival = 0.15;
/** … if at least this share of the class took it. */
const leastShare = 0.1;

/**
 * Whether the key of an item is probably wrong: a keyed option's corrected point-biserial is below .10 (or nobody took it),
 * while another option that at least a tenth of the class took has more than .15. `null` if not.
 */
export function suspectKey({ item, options }: ItemOptions): KeySuspicion | null {
  const keyed = options.filter(({ key, ...figures }) => key && isWeak(figures));
  const rivals = options
    .filter(({ key, ...figures }) => !key && isStrong(figures))
    .sort((a, b) => strength(b) - strength(a));
  return keyed.length > 0 && rivals.length > 0 ? { item, keyed, rivals } : null;
}

type Figures = Pick<OptionFigures, 'n' | 'share' | 'correctedPointBiserial'>;

const strength = ({ correctedPointBiserial }: Figures): number => correctedPointBiserial ?? 0;

const isWeak = ({ n, correctedPointBiserial }: Figures): boolean =>
  n === 0 || (correctedPointBiserial !== null && correctedPointBiserial < weakKey);

const isStrong = (figures: Figures): boolean =>
  (figures.share ?? 0) >= leastShare && strength(figures) > strongRival;
