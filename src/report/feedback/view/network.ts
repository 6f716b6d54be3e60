import type { AlignedPair, Alignment } from '../../../grading/code/alignment/alignment.js';
import { sayShape } from '../../../grading/code/values/say-plain.js';
import type { GraphNode, ModelEvidence } from '../../../keras/inspect/evidence.js';
import type { NetworkFeedback, NetworkRow } from '../feedback.js';
import type { Opened } from '../leaks/opened.js';
import { layerFeedback, parametersOf, type Told } from './layer-text.js';
import type { FindPlace } from './place-of.js';

/**
 * A student's network, beside the reference's where a visible check compares layers: of the reference then only what visible checks
 * compare. Null if there is nothing to show.
 */
export function networkFeedback(
  model: ModelEvidence | null,
  alignment: Alignment | null,
  opened: Opened,
  find: FindPlace,
): NetworkFeedback | null {
  const hasReference = alignment !== null && opened.layers;
  const rows = hasReference
    ? alignment.pairs.map((pair) => pairRow(pair, opened, find))
    : (model?.graph.nodes ?? []).map((node) => ownRow(node, find));
  if (rows.length === 0) return null;
  return { hasReference, rows, parameters: model?.parameters ?? null };
}

const everything: Told = { arguments: true, shapes: true, parameters: true, differing: [] };

const ownRow = (node: GraphNode, find: FindPlace): NetworkRow => ({
  status: 'alone',
  reference: null,
  yours: layerFeedback(node, everything),
  place: find(node.line),
  differing: [],
});

function pairRow(pair: AlignedPair, opened: Opened, find: FindPlace): NetworkRow {
  const { reference, submission } = pair;
  const differing = opened.arguments ? [...pair.differing] : [];
  return {
    status: statusOf(pair, opened),
    reference: reference === null ? null : layerFeedback(reference, { ...opened, differing }),
    yours: submission === null ? null : layerFeedback(submission, { ...everything, differing }),
    place: find(submission?.line ?? null),
    differing,
  };
}

function statusOf(pair: AlignedPair, opened: Opened): NetworkRow['status'] {
  const { reference, submission } = pair;
  if (submission === null) return 'missing';
  if (reference === null) return 'extra';
  return isDiffering(reference, submission) ||
    (opened.arguments && pair.differing.length > 0) ||
    (opened.shapes && !isSameShape(reference, submission)) ||
    (opened.parameters && parametersOf(reference) !== parametersOf(submission))
    ? 'differing'
    : 'same';
}

const isDiffering = (reference: GraphNode, submission: GraphNode): boolean =>
  reference.kind !== submission.kind;

const isSameShape = (left: GraphNode, right: GraphNode): boolean =>
  sayShape(left.outputShape) === sayShape(right.outputShape);
