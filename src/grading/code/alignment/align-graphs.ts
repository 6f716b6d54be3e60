import type { GraphNode, ModelGraph } from '../../../keras/inspect/evidence.js';
import { alignSequences, type NodePair } from './align-sequences.js';
import type { AlignedPair, Alignment } from './alignment.js';
import { differingArguments } from './differing-arguments.js';
import { misledPairs } from './misled.js';
import { inputsCost, layerCost } from './node-cost.js';
import { readingOrders } from './orders.js';

/**
 * The least-cost matching of two networks. A layer that is missing or too much costs 1; one of a related kind, or with other
 * arguments, less; one whose inputs come from elsewhere half a layer more. Branches are matched in whichever order costs least. The cost is
 * the same both ways round.
 */
export function alignGraphs(reference: ModelGraph, submission: ModelGraph): Alignment {
  const [left, right] = [readingOrders(reference), readingOrders(submission)];
  const tries = left.flatMap((one) =>
    right.flatMap((other) => [match(one, other), mirrored(match(other, one))]),
  );
  const best = tries.reduce((least, next) => (next.cost < least.cost ? next : least));
  return {
    pairs: best.pairs.map((pair) => alignedPair(pair, best.misled.has(pair))),
    cost: best.cost / layerCost,
  };
}

interface Match {
  readonly pairs: readonly NodePair[];
  readonly misled: ReadonlySet<NodePair>;
  readonly cost: number;
}

function match(left: readonly GraphNode[], right: readonly GraphNode[]): Match {
  const { pairs, cost } = alignSequences(left, right);
  const misled = misledPairs(pairs, left, right);
  return { pairs, misled, cost: cost + misled.size * inputsCost };
}

function mirrored({ pairs, misled, cost }: Match): Match {
  const turned = pairs.map((pair): readonly [NodePair, NodePair] => [
    pair,
    { left: pair.right, right: pair.left },
  ]);
  return {
    pairs: turned.map(([, pair]) => pair),
    misled: new Set(turned.filter(([pair]) => misled.has(pair)).map(([, pair]) => pair)),
    cost,
  };
}

function alignedPair({ left, right }: NodePair, isMisled: boolean): AlignedPair {
  const isOneKind = left !== null && right !== null && left.kind === right.kind;
  const differing = isOneKind ? differingArguments(left, right) : [];
  return {
    reference: left,
    submission: right,
    differing: isMisled ? ['inputs', ...differing] : differing,
  };
}
