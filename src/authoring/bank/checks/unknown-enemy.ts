import type { LocalizedText } from '../../../util/localized-text.js';
import { didYouMean } from '../../../util/suggest.js';
import { placeOf } from '../entry.js';
import type { ItemCheck } from './check.js';

const checkId: LocalizedText = {
  zh: '检查 id 的拼写，或删去它。',
  en: 'Check the spelling of the id, or remove it.',
};

/** An enemy that is no item of the bank. */
export default {
  code: 'unknown-enemy',
  severity: 'error',
  check(entry, { places, complete }) {
    if (!complete) return [];
    const enemies = entry.draft.enemies ?? [];
    return enemies.flatMap((enemy, index) =>
      places.has(enemy)
        ? []
        : [
            {
              position: placeOf(entry, 'enemies', index),
              message: {
                zh: `题库中没有题目“${enemy}”`,
                en: `there is no item "${enemy}" in the bank`,
              },
              advice: didYouMean(enemy, [...places.keys()], checkId),
            },
          ],
    );
  },
} satisfies ItemCheck;
