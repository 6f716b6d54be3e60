import type { Draft, DraftGraph } from './draft.js';

/** What stands for a use from now on, called on what stands for its inputs. */
export type Make = (draft: Draft, inputs: readonly Draft[]) => Draft;

/** The graph with each use made anew, those that it needs first. `make` adds to `nodes` what it makes. */
export function rebuild(graph: DraftGraph, make: Make, nodes: readonly Draft[]): DraftGraph {
  const made = new Map<Draft, Draft>();
  const find = (draft: Draft): Draft => made.get(draft) ?? draft;
  for (const draft of graph.nodes) made.set(draft, make(draft, draft.inputs.map(find)));
  return {
    ...graph,
    nodes,
    inputs: graph.inputs.map(find),
    outputs: graph.outputs.map(find),
  };
}

/** How often each use is called on: once for each input of another one, and for each output of the graph. */
export function countUses({ nodes, outputs }: DraftGraph): ReadonlyMap<Draft, number> {
  const uses = new Map<Draft, number>();
  for (const draft of [...nodes.flatMap(({ inputs }) => inputs), ...outputs])
    uses.set(draft, (uses.get(draft) ?? 0) + 1);
  return uses;
}
