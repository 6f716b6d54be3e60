import { valueError } from '../base/errors.js';
import { flatten, isDictionary, packAs } from '../graph/nested.js';
import {
  isNested,
  sameKind,
  sameNames,
  sameStructure,
  sketch,
  itemsOf,
} from '../training/structure.js';
import type { LossArguments } from './compile-loss-arguments.js';

/** The labels in the structure of the predictions. @throws ValueError if they cannot be brought into it. */
export function alignLabels(yTrue: unknown, yPred: unknown, given: LossArguments): unknown {
  if (sameStructure(yTrue, yPred)) return yTrue;
  const labels = asList(yTrue, yPred, given);
  const leaves = flatten(labels);
  if (fits(labels, leaves, yPred)) return packAs(yPred, leaves);
  const partial = forSomeLosses(leaves, given.loss);
  if (partial !== undefined) return partial;
  throw valueError(
    `y_true and y_pred have different structures.\ny_true: ${sketch(labels, '*')}\n` +
      `y_pred: ${sketch(yPred, '*')}\n`,
  );
}

function asList(yTrue: unknown, yPred: unknown, { outputNames }: LossArguments): unknown {
  if (!isNested(yTrue) && itemsOf(yPred).length === 1) return [yTrue];
  const byName =
    Array.isArray(yPred) &&
    isDictionary(yTrue) &&
    outputNames !== undefined &&
    sameNames(outputNames, Object.keys(yTrue));
  return byName ? outputNames.map((name) => yTrue[name]) : yTrue;
}

/** A flat list can be packed into anything; a dictionary only into one with the same keys. */
const fits = (labels: unknown, leaves: readonly unknown[], yPred: unknown): boolean =>
  leaves.length === flatten(yPred).length &&
  (Array.isArray(labels) || (sameKind(labels, yPred) && sameStructure(labels, yPred)));

/** Labels for those outputs only that have a loss. */
function forSomeLosses(leaves: readonly unknown[], loss: unknown): unknown {
  const losses = flatten(loss);
  if (losses.filter((each) => each !== null).length !== leaves.length || !isNested(loss))
    return undefined;
  const rest = [...leaves];
  return packAs(
    loss,
    losses.map((each) => (each === null ? null : rest.shift())),
  );
}
