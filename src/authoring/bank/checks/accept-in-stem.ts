import { languages, mapText } from '../../../util/localized-text.js';
import { holdsPhrase, wordsOf } from '../../../util/words/phrase.js';
import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';
import { rubricsOf } from './rubrics-of.js';

/** An alternative that the question itself says: students would earn the marks by copying. */
export default {
  code: 'accept-in-stem',
  severity: 'warning',
  advice: {
    zh: '写得更具体些，要求题目中没有的词。',
    en: 'Make it more specific: ask for words that the question does not have.',
  },
  check(entry) {
    return rubricsOf(entry.draft, entry.raw).flatMap(({ points, path, stems }) => {
      const asked = stems.map((stem) => mapText(stem, wordsOf));
      return points.flatMap(({ accept = [] }, point) =>
        accept.flatMap((alternative, index) =>
          languages
            .filter((language) =>
              asked.some((words) => holdsPhrase(words[language], alternative[language])),
            )
            .slice(0, 1)
            .map((language) => ({
              position: placeOf(entry, ...path, point, 'accept', index),
              message: {
                zh: `题目中就有“${alternative[language]}”，照抄题目即可得分`,
                en: `the question itself says "${alternative[language]}": copying it would earn the marks`,
              },
            })),
        ),
      );
    });
  },
} satisfies ItemCheck;
