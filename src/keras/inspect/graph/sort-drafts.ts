import { createHash } from 'node:crypto';
import { commutative } from '../commutative.js';
import type { Draft, DraftGraph } from './draft.js';

/** A use with its inputs in the canonical order. */
export interface Sorted {
  readonly draft: Draft;
  readonly inputs: readonly Draft[];
}

/**
 * The uses that lead to the outputs in an order that depends on what the network computes alone, not on how it was written:
 * depth first from the outputs, and the entrances that lead nowhere last.
 */
export function sortDrafts(graph: DraftGraph): readonly Sorted[] {
  const digests = digestAll(graph);
  const inputsOf = (draft: Draft): readonly Draft[] =>
    commutative.has(draft.kind)
      ? [...draft.inputs].sort((one, other) => compare(digests.get(one), digests.get(other)))
      : draft.inputs;
  const sorted = new Map<Draft, Sorted>();
  for (const end of [...graph.outputs, ...graph.inputs]) visit(end, inputsOf, sorted);
  return [...sorted.values()];
}

/** Without recursion, so that a chain of any length is possible. */
function visit(
  end: Draft,
  inputsOf: (draft: Draft) => readonly Draft[],
  sorted: Map<Draft, Sorted>,
): void {
  const way = [{ draft: end, inputs: inputsOf(end), next: 0 }];
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const input = step.inputs[step.next++];
    if (input === undefined) {
      sorted.set(step.draft, { draft: step.draft, inputs: step.inputs });
      way.pop();
    } else if (!sorted.has(input)) way.push({ draft: input, inputs: inputsOf(input), next: 0 });
  }
}

/** A digest of all that leads to each use. Entrances of the same shape are told apart by their order. */
function digestAll({ nodes, inputs }: DraftGraph): ReadonlyMap<Draft, string> {
  const digests = new Map<Draft, string>();
  for (const draft of nodes) {
    const given = draft.inputs.map((input) => digests.get(input) ?? '');
    const { kind, outputShape, variables } = draft;
    const facts = [
      kind,
      sortedEntries(draft.arguments),
      draft.inputs.length === 0 ? [outputShape, placeAmongAlike(draft, inputs)] : [],
      variables.map(({ shape }) => shape),
      commutative.has(kind) ? given.sort() : given,
    ];
    digests.set(draft, createHash('sha256').update(JSON.stringify(facts)).digest('hex'));
  }
  return digests;
}

const sortedEntries = (given: Draft['arguments']): unknown =>
  Object.entries(given).sort(([one], [other]) => compare(one, other));

function placeAmongAlike(draft: Draft, inputs: readonly Draft[]): number {
  const shape = JSON.stringify(draft.outputShape);
  return inputs.filter(({ outputShape }) => JSON.stringify(outputShape) === shape).indexOf(draft);
}

const compare = (one = '', other = ''): number => (one < other ? -1 : Number(one > other));
