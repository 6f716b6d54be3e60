import { valueError } from '../base/errors.js';
import { repr } from '../base/repr.js';
import type { Arguments } from '../base/signature.js';
import { weightsOfClasses } from './data/class-weights.js';
import type { Data } from './data/rows.js';

/** The weights of the samples of `train_on_batch`, from weights or from classes. @throws ValueError if both are given. */
export function weightsForBatch({
  y,
  sample_weight: sampleWeight,
  class_weight: classWeight,
}: Arguments): Data {
  if ((classWeight ?? null) === null) return sampleWeight;
  if ((sampleWeight ?? null) === null) return weightsOfClasses(y, classWeight);
  throw valueError(
    'Arguments `sample_weight` and `class_weight` cannot be specified at the same time. Received: ' +
      `sample_weight=${repr(sampleWeight)}, class_weight=${repr(classWeight)}`,
  );
}
