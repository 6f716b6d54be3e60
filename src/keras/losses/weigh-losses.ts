import { KerasError, valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import { flatten, isDictionary, mapLeaves, packAs } from '../graph/nested.js';
import { sameNames, sameStructure } from '../training/structure.js';
import type { LossArguments } from './compile-loss-arguments.js';

/** What stands for a loss, and how much it counts: a leaf of the losses. */
export class WeightedLoss {
  readonly identifier: unknown;
  /** Null where there are no weights. */
  readonly weight: number | null;

  constructor(identifier: unknown, weight: number | null) {
    this.identifier = identifier;
    this.weight = weight;
  }
}

/** The losses with their weights, null where an output has none. A dictionary becomes a list where the outputs are no dictionary. */
export function weighLosses(given: LossArguments, predictions: unknown): unknown {
  const { loss, weights } = inOrder(given, predictions);
  if (weights === null) return mapLeaves(loss, (leaf) => weigh(leaf, null));
  const flat = flatten(weights);
  if (!sameStructure(loss, weights) && flat.length !== flatten(loss).length)
    throw valueError(
      `\`loss_weights\` must match the number of losses, got ${flatten(loss).length} losses and ` +
        `${flat.length} weights.`,
    );
  const leaves = flatten(loss).map((leaf, index) => weigh(leaf, Number(flat[index])));
  return packAs(loss, leaves);
}

const weigh = (loss: unknown, weight: number | null): WeightedLoss | null =>
  loss === null || loss === undefined ? null : new WeightedLoss(loss, weight);

interface Ordered {
  readonly loss: unknown;
  readonly weights: unknown;
}

function inOrder({ loss, lossWeights, outputNames }: LossArguments, predictions: unknown): Ordered {
  if (outputNames === undefined || !isDictionary(loss) || isDictionary(predictions))
    return { loss, weights: lossWeights };
  if (!sameNames(outputNames, Object.keys(loss)))
    throw valueError(
      `Expected keys ${repr(outputNames)} in loss dict, but found loss.keys()=${repr(Object.keys(loss))}`,
    );
  return {
    loss: outputNames.map((name) => loss[name]),
    weights: isDictionary(lossWeights)
      ? outputNames.map((name) => valueAt(lossWeights, name))
      : lossWeights,
  };
}

function valueAt(values: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(values, name)) return values[name];
  throw new KerasError('KeyError', repr(name));
}
