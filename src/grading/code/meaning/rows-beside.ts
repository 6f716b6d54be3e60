import type { DataEvidence, Inspection, ModelEvidence } from '../../../keras/inspect/evidence.js';
import { fitsOf } from './prepared.js';

interface RowsBeside {
  readonly line: number | null;
  readonly x: readonly DataEvidence[];
  readonly y: readonly DataEvidence[];
}

/** The rows that the model is judged on: beside its trainings, and in evaluations. */
export function rowsBeside(model: ModelEvidence, inspection: Inspection): readonly RowsBeside[] {
  const place = inspection.models.indexOf(model);
  return [
    ...fitsOf(model, inspection).flatMap(({ line, validation }) =>
      validation === null ? [] : { line, ...validation },
    ),
    ...inspection.evaluations.filter((evaluation) => evaluation.model === place),
  ];
}
