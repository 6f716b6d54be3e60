import { correlationMatrix, covarianceMatrix } from '../numbers/matrices.js';
import { standardDeviation } from '../numbers/vectors.js';
import { coefficientAlpha, errorOfMeasurement, feldtInterval } from './alpha.js';
import { guttmanBounds } from './guttman.js';
import { kuderRichardson } from './kuder-richardson.js';
import { omega } from './omega.js';
import { splitHalf } from './split-half.js';
import { standardisedReliability } from './standardised.js';
import type { Interval } from '../numbers/correlation.js';
import type { Centred } from '../numbers/vectors.js';
import type { ClassScores } from '../score-table.js';
import type { GuttmanBounds } from './guttman.js';
import type { KuderRichardson } from './kuder-richardson.js';
import type { Omega } from './omega.js';
import type { SplitHalf } from './split-half.js';
import type { StandardisedReliability } from './standardised.js';

/** How reliable the totals of a class are, or why that is not defined. */
export type Reliability = UndefinedReliability | DefinedReliability;

export interface UndefinedReliability {
  readonly defined: false;
  readonly why: 'few-students' | 'few-items' | 'constant-totals';
}

export interface DefinedReliability {
  readonly defined: true;
  readonly items: number;
  /** Coefficient alpha of all items. It may be negative. */
  readonly alpha: number;
  /** 95 %, by Feldt. */
  readonly alphaInterval: Interval;
  /** Standard error of measurement in points. */
  readonly sem: number;
  readonly itemsWithVariance: number;
  /** Alpha as programs give it that drop items which everybody or nobody solved; `null` for fewer than three students. */
  readonly alphaWithoutConstantItems: number | null;
  readonly guttman: GuttmanBounds | null;
  readonly standardised: StandardisedReliability | null;
  readonly splitHalf: SplitHalf;
  readonly kuderRichardson: KuderRichardson | null;
  readonly omega: Omega | null;
}

/** All coefficients of reliability; each names its source in its own file. */
export function estimateReliability(scores: ClassScores): Reliability {
  const items = scores.items.map(({ item }) => item);
  const alpha = coefficientAlpha(items, scores.total);
  if (alpha === null) return { defined: false, why: reason(scores) };
  const varying = items.filter(({ squares }) => squares > 0);
  return {
    defined: true,
    items: items.length,
    alpha,
    alphaInterval: feldtInterval(alpha, scores.students, items.length),
    sem: errorOfMeasurement(standardDeviation(scores.total) ?? 0, alpha),
    ...ofVarying(varying, scores),
    guttman: guttmanBounds(covarianceMatrix(items)),
    splitHalf: splitHalf(scores),
    kuderRichardson: kuderRichardson(scores),
  };
}

function reason({ students, items }: ClassScores): UndefinedReliability['why'] {
  if (students < 2) return 'few-students';
  return items.length < 2 ? 'few-items' : 'constant-totals';
}

/** What is defined for three students or more, of the items that vary. */
function ofVarying(varying: readonly Centred[], { students, total }: ClassScores) {
  const correlations = students < 3 ? null : correlationMatrix(varying);
  return {
    itemsWithVariance: varying.length,
    alphaWithoutConstantItems: correlations && coefficientAlpha(varying, total),
    standardised: correlations && standardisedReliability(correlations),
    omega: correlations && omega(varying, correlations),
  };
}
