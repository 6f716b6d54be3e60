import type { KerasTensor, Vertex } from '../../graph/keras-tensor.js';
import type { Variable } from '../../base/variable.js';
import type { Model } from '../../models/model.js';
import type { GraphNode, ModelGraph } from '../evidence.js';
import { applyRules } from './apply-rules.js';
import type { Draft, DraftGraph } from './draft.js';
import { joinSums } from './join-sums.js';
import { Opener } from './opener.js';
import { openBatch } from './step-of.js';
import { sortDrafts, type Sorted } from './sort-drafts.js';
import { takePreparation } from './take-preparation.js';

/** A network in its canonical form, with the weights that its nodes stand for. */
export interface CanonicalGraph {
  readonly graph: ModelGraph;
  /** The weights of each node, in the order of the nodes. */
  readonly variables: readonly (readonly Variable[])[];
}

/** @param mayAsk whether the program may be asked what its own layers and models do. */
export const graphOf = (model: Model, mayAsk: boolean): CanonicalGraph =>
  canonical(new Opener(mayAsk).openWhole(model));

/** Symbolic tensors of which no model was made. */
export const graphBetween = (
  inputs: readonly KerasTensor[],
  outputs: readonly KerasTensor[],
): CanonicalGraph => canonical(new Opener(false).openBetween(inputs, outputs));

/** Layers one after the other. */
export const graphInTurn = (layers: readonly Vertex[]): CanonicalGraph =>
  canonical(new Opener(false).openInTurn(layers));

function canonical(opened: DraftGraph): CanonicalGraph {
  const ruled = applyRules(opened);
  const { graph, preparation } = takePreparation(joinSums(ruled.graph));
  const sorted = sortDrafts(graph);
  const ids = new Map(sorted.map(({ draft }, id) => [draft, id]));
  const idOf = (draft: Draft): readonly number[] => {
    const id = ids.get(draft);
    return id === undefined ? [] : [id];
  };
  const variables = firstUses(sorted);
  const nodes = sorted.map(({ draft, inputs }, id) =>
    nodeOf(draft, id, inputs.flatMap(idOf), variables[id] ?? []),
  );
  return {
    graph: {
      nodes,
      inputs: graph.inputs.flatMap(idOf),
      outputs: graph.outputs.flatMap(idOf),
      idle: ruled.idle.map((draft, id) => nodeOf(draft, id, [], draft.variables)),
      preparation,
      isComplete: graph.isComplete,
    },
    variables,
  };
}

/** Each weight belongs to the first use of its layer. */
function firstUses(sorted: readonly Sorted[]): readonly (readonly Variable[])[] {
  const seen = new Set<Variable>();
  return sorted.map(({ draft }) => {
    const fresh = draft.variables.filter((variable) => !seen.has(variable));
    for (const variable of fresh) seen.add(variable);
    return fresh;
  });
}

function nodeOf(
  draft: Draft,
  id: number,
  inputs: readonly number[],
  variables: readonly Variable[],
): GraphNode {
  const { kind, name, outputShape, trainable, line } = draft;
  return {
    id,
    kind,
    name,
    arguments: draft.arguments,
    inputs,
    outputShape: outputShape && openBatch(outputShape),
    weights: variables.map(({ shape }) => [...shape]),
    trainable,
    line,
  };
}
