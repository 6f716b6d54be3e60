import { lastTargets } from '../meaning/labels.js';
import { firstLoss } from '../meaning/losses.js';
import { plainName } from '../meaning/class-name.js';
import { mistake, type Recogniser } from './recogniser.js';

/** Labels written in one way, a loss that takes the other. */
export const lossAndLabels: Recogniser = {
  ids: ['integer-labels-with-categorical', 'one-hot-with-sparse'],
  recognise: ({ model, fits }) => {
    const labels = lastTargets(fits);
    const loss = firstLoss(model);
    if (labels === null || loss === null) return [];
    const line = fits.at(-1)?.line ?? null;
    const name = plainName(loss);
    if (name === 'categoricalcrossentropy' && labels.form === 'labels')
      return mistake(
        'integer-labels-with-categorical',
        line,
        '标签是类别编号，`categorical_crossentropy` 却要 one-hot 向量。',
        'The labels are class numbers, but `categorical_crossentropy` takes one-hot vectors.',
      );
    if (name === 'sparsecategoricalcrossentropy' && labels.form === 'one-hot')
      return mistake(
        'one-hot-with-sparse',
        line,
        '标签是 one-hot 向量，`sparse_categorical_crossentropy` 却要类别编号。',
        'The labels are one-hot vectors, but `sparse_categorical_crossentropy` takes class numbers.',
      );
    return [];
  },
};
