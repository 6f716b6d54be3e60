import { typeError, valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
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
import { noSuchPath } from './no-such-path.js';

/**
 * The labels in the structure of the predictions.
 * @throws ValueError if they cannot be brought into it; TypeError if their names are wrong; KeyError if some are missing.
 */
export function alignLabels(yTrue: unknown, yPred: unknown, given: LossArguments): unknown {
  if (sameStructure(yTrue, yPred)) return yTrue;
  const labels = asList(yTrue, yPred, given);
  const leaves = flatten(labels);
  if (fits(labels, leaves, yPred)) return packAs(yPred, leaves);
  if (isDictionary(labels) && Object.keys(labels).length === flatten(yPred).length)
    throw typeError(
      `The labels are named ${repr(Object.keys(labels))}, which are not the outputs of the model. Expected y_true: ` +
        sketch(yPred, '*'),
    );
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

/** Labels for those outputs only that have a loss. @throws KeyError where one loss stands for all, and has one label only. */
function forSomeLosses(leaves: readonly unknown[], loss: unknown): unknown {
  const losses = flatten(loss);
  if (losses.filter((each) => each !== null).length !== leaves.length) return undefined;
  if (!isNested(loss)) throw noSuchPath([0]);
  const rest = [...leaves];
  return packAs(
    loss,
    losses.map((each) => (each === null ? null : rest.shift())),
  );
}
