import type { DataEvidence, FitEvidence } from '../../../keras/inspect/evidence.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Judging a model on the very rows that it was trained on. */
export const seenRows: Recogniser = {
  ids: ['evaluated-on-training-data', 'validated-on-training-data'],
  recognise: ({ fits, inspection }) => [
    ...fits.flatMap(({ x, validation, line }) =>
      validation !== null && isWhole(validation.x[0], x[0])
        ? mistake(
            'validated-on-training-data',
            line,
            '验证数据就是训练数据。',
            'The validation data are the training data.',
          )
        : [],
    ),
    ...onlyOnTraining(fits, inspection.evaluations),
  ],
};

/** Both as well is a comparison, and no mistake. */
function onlyOnTraining(
  fits: readonly FitEvidence[],
  evaluations: readonly { readonly line: number | null; readonly x: readonly DataEvidence[] }[],
): ReturnType<Recogniser['recognise']> {
  const isSeen = ({ x }: { readonly x: readonly DataEvidence[] }): boolean =>
    fits.some((fit) => isWhole(x[0], fit.x[0]));
  const first = evaluations[0];
  if (first === undefined || !evaluations.every(isSeen)) return [];
  return mistake(
    'evaluated-on-training-data',
    first.line,
    '评价用的是训练过的数据。',
    'The evaluation uses the rows of the training.',
  );
}

/** The same part of the same set, with as many rows. */
const isWhole = (data: DataEvidence | undefined, trained: DataEvidence | undefined): boolean =>
  data?.origin != null &&
  trained?.origin != null &&
  data.origin.set === trained.origin.set &&
  data.origin.part === trained.origin.part &&
  data.shape.join() === trained.shape.join();
