import { fitsOf } from '../meaning/prepared.js';
import { chosenModel, neverTrained, withModel } from './built.js';
import type { Check } from './check.js';
import { countParts } from './finding.js';
import { dataOptions, type DataOptions } from './data/data-options.js';
import { judgeData } from './data/judge-data.js';

/** Whether the data that the model was trained on were prepared as they should be: scale, targets, shapes, rows, no rows for tests. */
export const dataPreparation: Check<DataOptions> = {
  id: 'data-preparation',
  settled: 'fit',
  options: dataOptions,
  needs: [],
  judge: (chosen, context) =>
    withModel(context, (model, inspection) => {
      const fits = fitsOf(model, inspection);
      if (fits.length === 0) return neverTrained(model, context);
      const reference = context.reference?.inspection ?? null;
      const referenceModel = reference === null ? null : chosenModel(reference);
      const beside =
        reference === null || referenceModel === null
          ? null
          : { inspection: reference, model: referenceModel };
      return countParts(judgeData(chosen, { model, inspection }, beside));
    }),
};
