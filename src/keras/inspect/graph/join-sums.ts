import type { Draft, DraftGraph } from './draft.js';
import { countUses, rebuild } from './rebuild.js';

/** Kinds whose inputs may be put together in any order and grouping. */
const grouping = new Set(['Add', 'Multiply', 'Maximum', 'Minimum']);

/** `(a + b) + c` is one sum of three. */
export function joinSums(graph: DraftGraph): DraftGraph {
  const uses = countUses(graph);
  const joined = new Set<Draft>();
  for (const { kind, inputs } of graph.nodes)
    for (const input of inputs)
      if (grouping.has(kind) && input.kind === kind && uses.get(input) === 1) joined.add(input);
  const nodes: Draft[] = [];
  const apart = new Map<Draft, readonly Draft[]>();
  return rebuild(
    graph,
    (draft, inputs) => {
      const all = inputs.flatMap((input) => apart.get(input) ?? [input]);
      const made = { ...draft, inputs: all };
      if (joined.has(draft)) apart.set(made, all);
      else nodes.push(made);
      return made;
    },
    nodes,
  );
}
