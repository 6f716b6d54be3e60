import type { GraphNode } from '../../../keras/inspect/evidence.js';
import { commutative } from '../../../keras/inspect/commutative.js';
import type { NodePair } from './align-sequences.js';

/** The pairs whose two layers take their inputs from layers that do not stand for each other. */
export function misledPairs(
  pairs: readonly NodePair[],
  left: readonly GraphNode[],
  right: readonly GraphNode[],
): ReadonlySet<NodePair> {
  const marks = new Map<GraphNode, number>();
  pairs.forEach((pair, place) => {
    if (pair.left !== null && pair.right !== null)
      marks.set(pair.left, place).set(pair.right, place);
  });
  const sources = [sourcesIn(left, marks), sourcesIn(right, marks)] as const;
  return new Set(pairs.filter((pair) => isMisled(pair, sources)));
}

type Sources = (node: GraphNode) => readonly number[] | null;

function isMisled(
  { left, right }: NodePair,
  [leftSources, rightSources]: readonly [Sources, Sources],
): boolean {
  if (left === null || right === null) return false;
  const [from, to] = [leftSources(left), rightSources(right)];
  if (from === null || to === null) return false;
  const isFree = commutative.has(left.kind) && left.kind === right.kind;
  const text = (places: readonly number[]): string =>
    (isFree ? [...places].sort((one, other) => one - other) : places).join();
  return text(from) !== text(to);
}

/** From which pairs a node takes its inputs, looking through layers without a partner; null where that cannot be said. */
function sourcesIn(nodes: readonly GraphNode[], marks: ReadonlyMap<GraphNode, number>): Sources {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const markOf = (id: number): number | null => {
    let node = byId.get(id);
    while (node !== undefined) {
      const mark = marks.get(node);
      if (mark !== undefined) return mark;
      const [only, ...others] = node.inputs;
      node = only === undefined || others.length > 0 ? undefined : byId.get(only);
    }
    return null;
  };
  return ({ inputs }) => {
    const found = inputs.map(markOf);
    return found.every((mark) => mark !== null) ? found : null;
  };
}
