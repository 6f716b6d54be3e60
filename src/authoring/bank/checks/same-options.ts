import { asPrinted } from '../../composition/composed.js';
import { languages } from '../../../util/localized-text.js';
import { placeOf } from '../entry.js';
import type { Draft } from '../draft.js';
import type { ItemCheck } from './check.js';

type Option = NonNullable<Draft['options']>[number];

/** Two options that look alike on paper: whoever takes the one may mean the other. */
export default {
  code: 'same-options',
  severity: 'error',
  advice: { zh: '改写其中一个选项。', en: 'Change one of the two options.' },
  check(entry) {
    const options = entry.draft.options ?? [];
    return options.flatMap((option, index) => {
      const twin = options.slice(0, index).findIndex((other) => readsLike(option, other));
      if (twin < 0) return [];
      const message = {
        zh: `第 ${index + 1} 个选项与第 ${twin + 1} 个读起来一样`,
        en: `option ${index + 1} reads like option ${twin + 1}`,
      };
      return [{ position: placeOf(entry, 'options', index, 'text'), message }];
    });
  },
} satisfies ItemCheck;

const readsLike = (option: Option, other: Option): boolean =>
  languages.some(
    (language) => asPrinted(option.text[language]) === asPrinted(other.text[language]),
  );
