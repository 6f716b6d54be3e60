import { valueError } from '../base/errors.js';
import { isNumber } from '../base/float.js';
import { str } from '../base/repr.js';
import { session } from '../base/session.js';
import type { Arguments } from '../base/signature.js';
import { numberOption } from '../losses/options.js';
import type { Curve, Summation } from './auc-area.js';
import { divideEvenly, type Thresholds } from './thresholds.js';

const curves: readonly (readonly [string, Curve])[] = [
  ['pr', 'PR'],
  ['PR', 'PR'],
  ['roc', 'ROC'],
  ['ROC', 'ROC'],
  ['prgain', 'PRGAIN'],
  ['PRGAIN', 'PRGAIN'],
];

/** The curve of that name. @throws ValueError if there is none. */
export function readCurve(given: unknown): Curve {
  const found = curves.find(([name]) => name === given);
  if (found !== undefined) return found[1];
  throw valueError(
    `Invalid AUC curve value: "${str(given)}". Expected values are ["PR", "ROC", "PRGAIN"]`,
  );
}

const summations: readonly Summation[] = ['interpolation', 'majoring', 'minoring'];

/** The way to sum up, by name. @throws ValueError if there is none. */
export function readSummation(given: unknown): Summation {
  const found = summations.find(
    (name) => name === given || `${name.charAt(0).toUpperCase()}${name.slice(1)}` === given,
  );
  if (found !== undefined) return found;
  throw valueError(
    `Invalid AUC summation method value: "${str(given)}". Expected values are ` +
      '["interpolation", "majoring", "minoring"]',
  );
}

/** Thresholds from just below 0 to just above 1: those given, or `num_thresholds` of them. @throws ValueError for too few. */
export function readCuts(args: Arguments): Thresholds {
  const inner = Array.isArray(args.thresholds)
    ? args.thresholds
        .filter(isNumber)
        .map(Number)
        .sort((a, b) => a - b)
    : evenly(readCount(args));
  const { epsilon } = session();
  return {
    values: [-epsilon, ...inner, 1 + epsilon],
    areEven: !Array.isArray(args.thresholds) || divideEvenly([0, ...inner, 1]),
    areGiven: Array.isArray(args.thresholds),
  };
}

function evenly(count: number): number[] {
  session().budget.claimTensor(count * 8, `AUC with num_thresholds=${str(count)}`);
  return Array.from({ length: count - 2 }, (_, index) => (index + 1) / (count - 1));
}

function readCount(args: Arguments): number {
  const count = numberOption(args, 'num_thresholds');
  if (count > 1) return count;
  throw valueError(
    `Argument \`num_thresholds\` must be an integer > 1. Received: num_thresholds=${str(args.num_thresholds)}`,
  );
}

/** Weights of labels, if there are any. */
export const readLabelWeights = (given: unknown): readonly number[] | null =>
  Array.isArray(given) ? given.filter(isNumber).map(Number) : null;
