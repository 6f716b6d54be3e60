import type { DataEvidence } from '../../../keras/inspect/evidence.js';
import { isPreparedAlike } from '../meaning/prepared.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Rows for tests in another scale than those of the training. */
export const preparedAlike: Recogniser = {
  ids: ['test-not-prepared-alike'],
  recognise: ({ model, fits, inspection }) => {
    const trained = fits.at(-1)?.x[0];
    if (model === null || trained === undefined) return [];
    const isOther = (data: DataEvidence | undefined): boolean =>
      data !== undefined && !isPreparedAlike([data, model], [trained, model]);
    const place = inspection.models.indexOf(model);
    const wrong = [
      ...fits.map(({ line, validation }) => ({ line, data: validation?.x[0] })),
      ...inspection.evaluations
        .filter((evaluation) => evaluation.model === place)
        .map(({ line, x }) => ({ line, data: x[0] })),
    ].find(({ data }) => isOther(data));
    if (wrong === undefined) return [];
    return mistake(
      'test-not-prepared-alike',
      wrong.line,
      '这里的数据与训练数据的缩放不同。',
      'These rows are not in the scale of the training.',
    );
  },
};
