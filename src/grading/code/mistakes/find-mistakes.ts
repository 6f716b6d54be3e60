import type { Inspection, ModelEvidence } from '../../../keras/inspect/evidence.js';
import { chosenModel } from '../checks/built.js';
import type { ReferenceEvidence, SubmissionEvidence } from '../evidence/submission-evidence.js';
import type { CheckResult, FoundMisconception } from '../judging/judgement.js';
import { fitsOf } from '../meaning/prepared.js';
import { isLinear } from './activations-left-out.js';
import { recognisers } from './index.js';
import type { Traces } from './recogniser.js';

/**
 * The named mistakes of a submission, each once: those that its traces show, then those that differences of checks show. What a
 * reference does too is no mistake in this task.
 */
export function findMistakes(
  evidence: SubmissionEvidence,
  reference: ReferenceEvidence | null,
  results: readonly CheckResult[],
): readonly FoundMisconception[] {
  const usual = new Set(reference === null ? [] : usualIn(tracesOfReference(reference)));
  const found = inTraces(tracesOf(evidence)).filter(({ id }) => !usual.has(id));
  const all = [...found, ...results.flatMap(inResult)];
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

const usualIn = (traces: Traces): readonly string[] => [
  ...inTraces(traces).map(({ id }) => id),
  ...(traces.model !== null && isLinear(traces.model.graph) ? ['forgot-activation'] : []),
];

const inTraces = (traces: Traces): readonly FoundMisconception[] =>
  recognisers.flatMap((one) => one.recognise(traces));

const inResult = ({ differences }: CheckResult): readonly FoundMisconception[] =>
  differences.flatMap(({ misconception, line, what }) =>
    misconception === null ? [] : [{ id: misconception, line, evidence: what }],
  );

function tracesOf(evidence: SubmissionEvidence): Traces {
  const inspection = evidence.inspection ?? nothing;
  const model = chosenModel(inspection);
  return { evidence, inspection, model, fits: fitsIn(model, inspection) };
}

const fitsIn = (model: ModelEvidence | null, inspection: Inspection): Traces['fits'] =>
  model === null ? [] : fitsOf(model, inspection);

const nothing: Inspection = {
  models: [],
  chosen: null,
  fits: [],
  evaluations: [],
  events: [],
  forward: [],
  trajectory: [],
  metric: null,
  saved: null,
};

const tracesOfReference = ({ inspection, source, stdout }: ReferenceEvidence): Traces =>
  tracesOf({
    end: { kind: 'done' },
    source,
    stdout,
    inspection,
    failure: null,
    function: null,
    notes: [],
    cuts: [],
  });
