import type { Inspection, ModelEvidence } from '../../../keras/inspect/evidence.js';
import { alignGraphs } from '../alignment/align-graphs.js';
import type { Alignment } from '../alignment/alignment.js';
import { chosenModel } from '../checks/built.js';
import type { ReferenceEvidence } from '../evidence/submission-evidence.js';

/** The reference that a submission is held against. */
export interface Nearest {
  readonly reference: ReferenceEvidence | null;
  readonly referenceIndex: number;
  readonly alignment: Alignment | null;
}

/** The reference that computes and learns the same, else the one with the nearest network; of equals the first. */
export function nearestReference(
  references: readonly ReferenceEvidence[],
  model: ModelEvidence | null,
  inspection: Inspection | null,
): Nearest {
  const candidates = references.map((reference, referenceIndex): Candidate => {
    const alignment = align(reference, model);
    return {
      reference,
      referenceIndex,
      alignment,
      equal: countEqual(inspection, referenceIndex),
      cost: alignment?.cost ?? Infinity,
    };
  });
  const [first, ...others] = candidates;
  if (first === undefined) return { reference: null, referenceIndex: 0, alignment: null };
  return others.reduce((best, next) => (isNearer(next, best) ? next : best), first);
}

interface Candidate extends Nearest {
  readonly equal: number;
  readonly cost: number;
}

const isNearer = (one: Candidate, other: Candidate): boolean =>
  one.equal === other.equal ? one.cost < other.cost : one.equal > other.equal;

const countEqual = (inspection: Inspection | null, place: number): number =>
  [inspection?.forward[place], inspection?.trajectory[place]].filter(
    (comparison) => comparison?.kind === 'equal',
  ).length;

function align({ inspection }: ReferenceEvidence, model: ModelEvidence | null): Alignment | null {
  const reference = chosenModel(inspection);
  if (reference === null || model === null) return null;
  return alignGraphs(reference.graph, model.graph);
}
