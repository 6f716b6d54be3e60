import type { GraphNode, ModelGraph } from '../../../keras/inspect/evidence.js';

/** More orders than these are not tried: a network with very many branches is aligned in the order of its program. */
const mostOrders = 8;

/**
 * The orders in which the nodes of a graph can be read from its entrances to its outputs, branch after branch: the program's own
 * first, then those with the branches of a merging node taken the other way round. Nodes that lead to no output come last.
 */
export function readingOrders(graph: ModelGraph): readonly (readonly GraphNode[])[] {
  const merging = graph.nodes.filter(({ inputs }) => new Set(inputs).size > 1);
  const turned = subsets(merging.map(({ id }) => id));
  const orders = turned.map((ids) => readFrom(graph, new Set(ids)));
  return orders.filter((order, place) => orders.findIndex((one) => isSame(one, order)) === place);
}

const isSame = (left: readonly GraphNode[], right: readonly GraphNode[]): boolean =>
  left.every((node, place) => node === right[place]);

/** Subsets of a list, the empty one first, not more than are tried. */
function subsets(ids: readonly number[]): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]];
  for (const id of ids) {
    if (all.length * 2 > mostOrders) break;
    all = [...all, ...all.map((subset) => [...subset, id])];
  }
  return all;
}

function readFrom(graph: ModelGraph, turned: ReadonlySet<number>): readonly GraphNode[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const order = new Set<GraphNode>();
  const waiting: { readonly node: GraphNode; readonly isReady: boolean }[] = [];
  const push = (ids: readonly number[]): void => {
    for (const id of [...ids].reverse()) {
      const node = byId.get(id);
      if (node !== undefined && !order.has(node)) waiting.push({ node, isReady: false });
    }
  };
  push([...graph.outputs, ...graph.nodes.map(({ id }) => id)]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (order.has(next.node)) continue;
    if (next.isReady) order.add(next.node);
    else {
      waiting.push({ node: next.node, isReady: true });
      push(turned.has(next.node.id) ? [...next.node.inputs].reverse() : next.node.inputs);
    }
  }
  return [...order];
}
