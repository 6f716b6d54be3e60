import { languages } from '../../../util/localized-text.js';
import { phraseKey } from '../../../util/words/phrase.js';
import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';
import { rubricsOf } from './rubrics-of.js';

/** An alternative that the same point rejects: nobody could earn its marks by it. */
export default {
  code: 'accept-rejected',
  severity: 'error',
  advice: {
    zh: '从 accept 或 reject 中删去一个。',
    en: 'Take it out of accept or out of reject.',
  },
  check(entry) {
    return rubricsOf(entry.draft, entry.raw).flatMap(({ points, path }) =>
      points.flatMap(({ accept = [], reject = [] }, point) =>
        reject.flatMap((rejected, index) => {
          const language = languages.find((name) =>
            accept.some(
              (alternative) => phraseKey(alternative[name]) === phraseKey(rejected[name]),
            ),
          );
          if (!language) return [];
          const message = {
            zh: `“${rejected[language]}”既可接受，又算矛盾`,
            en: `"${rejected[language]}" is both accepted and rejected`,
          };
          return [{ position: placeOf(entry, ...path, point, 'reject', index), message }];
        }),
      ),
    );
  },
} satisfies ItemCheck;
