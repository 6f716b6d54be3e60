import type { KerasTensor } from '../../graph/keras-tensor.js';
import type { Model } from '../../models/model.js';
import type { DataEvidence } from '../evidence.js';

/** How the targets of an output are written. */
export interface TargetKind {
  readonly form: DataEvidence['form'];
  /** Of a row. */
  readonly inner: readonly number[];
  /** Null for `numbers`. */
  readonly classes: number | null;
  readonly min: number;
  readonly max: number;
}

/** For each output of a model with that loss: as its own targets were written, or as its loss wants them where it was not trained. */
export const targetKinds = (
  model: Model,
  y: readonly DataEvidence[],
  loss: unknown,
): readonly TargetKind[] =>
  (model.outputs ?? []).map((output, index) => {
    const data = y[index];
    return data === undefined ? byLoss(output, JSON.stringify(loss ?? null)) : ofData(data, output);
  });

/** A few rows need not show the last class: the output has a column for each. */
function ofData({ form, shape, classes, min, max }: DataEvidence, output: KerasTensor): TargetKind {
  const columns = output.shape.at(-1) ?? 1;
  const all = classes !== null && form === 'labels' ? Math.max(classes, columns, 2) : classes;
  return { form, inner: shape.slice(1), classes: all, min, max };
}

function byLoss(output: KerasTensor, loss: string): TargetKind {
  const inner = output.shape.slice(1).map((size) => size ?? 1);
  const columns = inner.at(-1) ?? 1;
  if (/sparse/i.test(loss))
    return {
      form: 'labels',
      inner: inner.slice(0, -1),
      classes: columns,
      min: 0,
      max: columns - 1,
    };
  if (/categorical/i.test(loss) && columns > 1)
    return { form: 'one-hot', inner, classes: columns, min: 0, max: 1 };
  if (/binary|hinge/i.test(loss) && columns === 1)
    return { form: 'labels', inner, classes: 2, min: 0, max: 1 };
  return { form: 'numbers', inner, classes: null, min: 0, max: 1 };
}
