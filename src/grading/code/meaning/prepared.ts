import type {
  DataEvidence,
  FitEvidence,
  Inspection,
  ModelEvidence,
} from '../../../keras/inspect/evidence.js';
import { isSameNumber } from '../values/same-plain.js';

/** The calls of `fit` on a model, in their order. */
export function fitsOf(model: ModelEvidence, { models, fits }: Inspection): readonly FitEvidence[] {
  const place = models.indexOf(model);
  return fits.filter((fit) => fit.model === place);
}

/** The range of numbers that reach the first layer: what a `Rescaling` in front does is counted in. */
export function preparedRange(
  { min, max }: DataEvidence,
  { graph: { preparation } }: ModelEvidence,
): readonly [number, number] {
  const { scale, offset } = preparation ?? { scale: 1, offset: 0 };
  const ends = [min * scale + offset, max * scale + offset] as const;
  return [Math.min(...ends), Math.max(...ends)];
}

/** What the data set's numbers are multiplied by on the way to the first layer; null where that is not known. */
export const preparedScale = (
  { scale }: DataEvidence,
  { graph: { preparation } }: ModelEvidence,
): number | null => (scale === null ? null : scale * (preparation?.scale ?? 1));

/** Of a sample of rows, so the ends may lie a little apart; those of a single batch more so. */
const rangeTolerance = { sample: 0.05, batch: 0.35 } as const;

/** Whether two inputs reach the first layers of their models in the same scale. */
export function isPreparedAlike(
  [data, model]: readonly [DataEvidence, ModelEvidence],
  [other, otherModel]: readonly [DataEvidence, ModelEvidence],
  known: keyof typeof rangeTolerance = 'sample',
): boolean {
  const [one, two] = [preparedScale(data, model), preparedScale(other, otherModel)];
  if (one !== null && two !== null && !isSameNumber(one, two)) return false;
  const [left, right] = [preparedRange(data, model), preparedRange(other, otherModel)];
  const size = Math.max(left[1] - left[0], right[1] - right[0], Number.MIN_VALUE);
  const most = rangeTolerance[known] * size;
  return left.every((end, place) => Math.abs(end - (right[place] ?? 0)) <= most);
}
