import type {
  Reliability,
  UndefinedReliability,
} from '../../statistics/reliability/estimate-reliability.js';
import type { ReliabilityReport } from './class-report.js';
import { figureOf } from './figure.js';
import type { WhyUndefined } from './figure.js';

const reasons: Readonly<Record<UndefinedReliability['why'], WhyUndefined>> = {
  'few-students': 'few-students',
  'few-items': 'few-items',
  'constant-totals': 'equal-totals',
};

/** How far the totals would repeat themselves: alpha and the standard error, of `n` students and `items` questions. */
export function reliabilityReport(
  reliability: Reliability,
  n: number,
  items: number,
): ReliabilityReport {
  if (!reliability.defined) {
    const undefinedFigure = figureOf(null, n, reasons[reliability.why]);
    return { items, alpha: undefinedFigure, interval: null, sem: undefinedFigure };
  }
  const { alpha, alphaInterval, sem } = reliability;
  return {
    items,
    alpha: { value: alpha, n },
    interval: finite(alphaInterval),
    sem: { value: sem, n },
  };
}

/** The limits of a perfect alpha, and of some tiny classes, are no numbers. */
const finite = (interval: readonly [number, number]): ReliabilityReport['interval'] =>
  interval.every(Number.isFinite) ? interval : null;
