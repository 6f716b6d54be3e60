import type { DataEvidence } from '../../../keras/inspect/evidence.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Rows for tests in a training; inputs of one part with labels of the other. */
export const testRows: Recogniser = {
  ids: ['test-data-in-training', 'inputs-and-labels-of-two-parts'],
  recognise: ({ fits }) =>
    fits.flatMap(({ x, y, line }) => {
      const [inputs, labels] = [partOf(x), partOf(y)];
      if (inputs !== null && labels !== null && inputs !== labels)
        return mistake(
          'inputs-and-labels-of-two-parts',
          line,
          '输入与标签一个来自训练集，一个来自测试集，行与行对不上。',
          'Inputs and labels come from two parts of the data set, training and test: their rows do not belong together.',
        );
      if (inputs !== 'test') return [];
      return mistake(
        'test-data-in-training',
        line,
        '这次训练用的是测试集的数据。',
        'This training uses rows of the test set.',
      );
    }),
};

const partOf = (data: readonly DataEvidence[]): 'train' | 'test' | null =>
  data.find(({ origin }) => origin !== null)?.origin?.part ?? null;
