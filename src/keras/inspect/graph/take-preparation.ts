import type { ModelGraph, Plain } from '../evidence.js';
import type { Draft, DraftGraph } from './draft.js';
import { countUses, rebuild } from './rebuild.js';

type Preparation = ModelGraph['preparation'];

/** Takes the `Rescaling`s in front of everything out of a network with one entrance. */
export function takePreparation(graph: DraftGraph): {
  readonly graph: DraftGraph;
  readonly preparation: Preparation;
} {
  const [entrance, ...others] = graph.inputs;
  const taken = entrance === undefined || others.length > 0 ? [] : leading(entrance, graph);
  if (taken.length === 0) return { graph, preparation: null };
  const preparation = taken.reduce<{ scale: number; offset: number }>(
    (all, { arguments: { scale = null, offset = null } }) => ({
      scale: all.scale * numberOf(scale),
      offset: all.offset * numberOf(scale) + numberOf(offset),
    }),
    { scale: 1, offset: 0 },
  );
  return { graph: without(graph, new Set(taken)), preparation };
}

function leading(entrance: Draft, graph: DraftGraph): readonly Draft[] {
  const uses = countUses(graph);
  const found: Draft[] = [];
  let last = entrance;
  for (const draft of graph.nodes) {
    if (draft.inputs[0] !== last || !isPlain(draft) || uses.get(last) !== 1) continue;
    found.push(draft);
    last = draft;
  }
  return found;
}

const isPlain = ({ kind, arguments: { scale, offset } }: Draft): boolean =>
  kind === 'Rescaling' && typeof scale === 'number' && typeof offset === 'number';

const numberOf = (value: Plain): number => Number(value);

function without(graph: DraftGraph, taken: ReadonlySet<Draft>): DraftGraph {
  const nodes: Draft[] = [];
  return rebuild(
    graph,
    (draft, inputs) => {
      const [input] = inputs;
      if (taken.has(draft) && input !== undefined) return input;
      const made = { ...draft, inputs };
      nodes.push(made);
      return made;
    },
    nodes,
  );
}
