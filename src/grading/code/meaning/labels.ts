import type {
  DataEvidence,
  FitEvidence,
  GraphNode,
  ModelGraph,
} from '../../../keras/inspect/evidence.js';

/** The targets of the last training; null if there was none. */
export const lastTargets = (fits: readonly FitEvidence[]): DataEvidence | null =>
  fits.at(-1)?.y[0] ?? null;

/** Whether targets say which class a row belongs to. */
export const areClasses = ({ form }: DataEvidence): boolean => form !== 'numbers';

/** The nodes that a node takes its inputs from. */
export const sourcesOf = ({ inputs }: GraphNode, { nodes }: ModelGraph): readonly GraphNode[] =>
  nodes.filter(({ id }) => inputs.includes(id));
