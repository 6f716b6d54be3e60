import type { DataEvidence } from '../../../keras/inspect/evidence.js';
import { isPreparedAlike } from '../meaning/prepared.js';
import { rowsBeside } from '../meaning/rows-beside.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Rows for tests in another scale than those of the training. */
export const preparedAlike: Recogniser = {
  ids: ['test-not-prepared-alike'],
  recognise: ({ model, fits, inspection }) => {
    const trained = fits.at(-1)?.x[0];
    if (model === null || trained === undefined) return [];
    const isOther = (data: DataEvidence | undefined): boolean =>
      data !== undefined && !isPreparedAlike([data, model], [trained, model]);
    const wrong = rowsBeside(model, inspection).find(({ x }) => isOther(x[0]));
    if (wrong === undefined) return [];
    return mistake(
      'test-not-prepared-alike',
      wrong.line,
      '这里的数据与训练数据的缩放不同。',
      'These rows are not in the scale of the training.',
    );
  },
};
